using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for a new indicator.</summary>
[Requires(Permission.CheckFiles)]
public sealed class AddIndicatorPage(AppDb db, CurrentUser user, AddIndicator addIndicator) : PageModel, IFormPage
{
    private PlanEdit? _edit;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public FieldsForm Form { get; private set; } = null!;

    private static IReadOnlyList<ShownField> Blank => IndicatorFields.Table.Shown(PlanParts.Indicators.Blank);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        _edit = FieldsForm.Read(Request.Form, Blank);
        PlanIndicator indicator = await addIndicator.RunAsync(new(PlanId, _edit.Typed), cancellationToken);
        TempData.SayNext("It is added");
        return LocalRedirect(PlanLinks.Indicator(PlanId, indicator.IndicatorId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.EditPlans);
        Form = _edit is null ? FieldsForm.Fresh(Blank) : FieldsForm.Again(Blank, _edit);
    }
}
