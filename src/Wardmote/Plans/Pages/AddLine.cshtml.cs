using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for a new line of a part of a plan.</summary>
[Requires(Permission.CheckFiles)]
public sealed class AddLinePage(AppDb db, CurrentUser user, AddLine addLine) : PageModel, IFormPage
{
    private PlanEdit? _edit;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    public Plan Plan { get; private set; } = null!;

    public LinePart LinePart => LinePart.Named(Part);

    public FieldsForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        _edit = FieldsForm.Read(Request.Form, LinePart.Blank);
        return await this.SaveAsync(
            () => addLine.RunAsync(new(PlanId, Part, _edit.Typed), cancellationToken), () => $"{PlanLinks.Home(Plan)}#{Part}", "It is added", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.EditPlans);
        Form = _edit is null ? FieldsForm.Fresh(LinePart.Blank) : FieldsForm.Again(LinePart.Blank, _edit);
    }
}
