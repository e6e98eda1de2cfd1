using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for the fields of an indicator.</summary>
[Requires(Permission.CheckFiles)]
public sealed class CorrectIndicatorPage(AppDb db, CurrentUser user, CorrectIndicator correctIndicator) : PageModel, IFormPage
{
    private PlanEdit? _edit;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public PlanIndicator Indicator { get; private set; } = null!;

    public FieldsForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        _edit = FieldsForm.Read(Request.Form, IndicatorFields.Table.Shown(Indicator.Content));
        return await this.SaveAsync(
            () => correctIndicator.RunAsync(new(PlanId, IndicatorId, _edit), cancellationToken), () => PlanLinks.Indicator(PlanId, IndicatorId), "The changes are saved", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        // What a refused change left in memory is not what is stored.
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.UpdateProgress);
        Indicator = Plan.Indicator(IndicatorId);
        IReadOnlyList<ShownField> now = IndicatorFields.Table.Shown(Indicator.Content);
        Form = _edit is null ? FieldsForm.Fresh(now, Indicator.Content.Sources) : FieldsForm.Again(now, _edit, Indicator.Content.Sources);
    }
}
