using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks how an action goes: what happened, its status, its milestones, the next step and what it waits for.</summary>
[Requires(Permission.UpdateProgress)]
public sealed class ReportProgressPage(AppDb db, ReportProgress reportProgress, TimeProvider clock) : PageModel, IFormPage
{
    private PlanEdit? _edit;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    public PlanHead Plan { get; private set; } = null!;

    public PlanAction Action { get; private set; } = null!;

    public ActionStanding Standing { get; private set; } = null!;

    public FieldsForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        _edit = FieldsForm.Read(Request.Form, [.. Form.Inputs.Select(input => input.Field)]);
        return await this.SaveAsync(
            () => reportProgress.RunAsync(new(PlanId, ActionId, _edit), cancellationToken), () => PlanLinks.Action(PlanId, ActionId), "The report is saved", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        // What a refused change left in memory is not what is stored.
        db.ChangeTracker.Clear();
        Plan = await db.PlanHeadAsync(PlanId, cancellationToken);
        Plan.State.MustRun();
        Action = await db.PlanActionAsync(PlanId, ActionId, cancellationToken);
        Standing = ActionStanding.Of(Action.Content, Action.Progress, Plan.Period, BritishTime.Day(clock.GetUtcNow().UtcDateTime));
        IReadOnlyList<string> statuses = (await db.Plans.Where(plan => plan.PlanId == PlanId).Select(plan => plan.Content).FirstAsync(cancellationToken)).Vocabulary.Statuses;
        ActionReport begun = Action.BeginReport(Plan.Period, await db.LatestUpdateAsync(ActionId, cancellationToken));
        IReadOnlyList<ShownField> now = ReportFields.For(begun, statuses).Shown(begun);
        Form = _edit is null ? FieldsForm.Fresh(now) : FieldsForm.Again(now, _edit);
    }
}
