using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for the fields of one line of a part of a plan, whichever part it is.</summary>
[Requires(Permission.CheckFiles)]
public sealed class CorrectLinePage(AppDb db, CurrentUser user, CorrectLine correctLine) : PageModel, IFormPage
{
    private PlanEdit? _edit;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Index { get; set; }

    public Plan Plan { get; private set; } = null!;

    public LinePart LinePart { get; private set; } = null!;

    public FieldsForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        _edit = FieldsForm.Read(Request.Form, LinePart.Shown(Plan.Content, Index));
        return await this.SaveAsync(
            () => correctLine.RunAsync(new(PlanId, Part, Index, _edit), cancellationToken), () => $"{PlanLinks.Home(Plan)}#{Part}", "The changes are saved", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.EditPlans);
        LinePart = LinePart.Named(Part);
        IReadOnlyList<ShownField> now = LinePart.Shown(Plan.Content, Index);
        Form = _edit is null ? FieldsForm.Fresh(now) : FieldsForm.Again(now, _edit);
    }
}
