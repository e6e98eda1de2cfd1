using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for the fields of an action.</summary>
[Requires(Permission.CheckFiles)]
public sealed class CorrectActionPage(AppDb db, CurrentUser user, CorrectAction correctAction) : PageModel, IFormPage
{
    private PlanEdit? _edit;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public PlanAction Action { get; private set; } = null!;

    public FieldsForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        _edit = FieldsForm.Read(Request.Form, ActionFields.Table.Shown(Action.Content));
        return await this.SaveAsync(
            () => correctAction.RunAsync(new(PlanId, ActionId, _edit), cancellationToken), () => PlanLinks.Action(PlanId, ActionId), "The changes are saved", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        // What a refused change left in memory is not what is stored.
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.UpdateProgress);
        Action = Plan.Action(ActionId);
        IReadOnlyList<ShownField> now = ActionFields.Table.Shown(Action.Content);
        Form = _edit is null ? FieldsForm.Fresh(now, Action.Content.Sources) : FieldsForm.Again(now, _edit, Action.Content.Sources);
    }
}
