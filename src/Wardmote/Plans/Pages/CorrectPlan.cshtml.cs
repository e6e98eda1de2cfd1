using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for what stands at the head of a plan.</summary>
[Requires(Permission.CheckFiles)]
public sealed class CorrectPlanPage(AppDb db, CurrentUser user, CorrectPlan correctPlan) : PageModel, IFormPage
{
    private PlanEdit? _edit;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public FieldsForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        _edit = FieldsForm.Read(Request.Form, PlanFields.Table.Shown(Plan.Content));
        return await this.SaveAsync(() => correctPlan.RunAsync(new(PlanId, _edit), cancellationToken), () => PlanLinks.Home(Plan), "The changes are saved", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.EditPlans);
        IReadOnlyList<ShownField> now = PlanFields.Table.Shown(Plan.Content);
        Form = _edit is null ? FieldsForm.Fresh(now) : FieldsForm.Again(now, _edit);
    }
}
