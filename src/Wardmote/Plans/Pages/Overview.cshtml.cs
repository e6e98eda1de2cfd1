using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>The first page: what is late or in danger, what waits for somebody, and the partnership's plans.</summary>
[Requires(Permission.ViewPlans)]
public sealed class OverviewPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    private const int Pressing = 3;
    private const int Near = 28;

    /// <summary>Actions that are overdue or at risk, the longest late first.</summary>
    public IReadOnlyList<RunningAction> InDanger { get; private set; } = [];

    /// <summary>The three that matter most.</summary>
    public IReadOnlyList<RunningAction> ThreeThatMatter => [.. InDanger.Take(Pressing)];

    public int Overdue => InDanger.Count(one => one.Standing.Kind == Standing.Overdue);

    public int AtRisk => InDanger.Count - Overdue;

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public IReadOnlyList<PlanRow> ToReview { get; private set; } = [];

    public IReadOnlyList<PlanRow> Blocked => [.. Plans.Where(plan => plan.State == PlanState.Draft && plan.BlockingFaults > 0)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List<PlanRow> rows = await db.Plans.Where(plan => plan.State != PlanState.Retired).Select(plan => new PlanRow(
            plan.PlanId, plan.Title, plan.State, plan.Kind, plan.Period, plan.Service, plan.BlockingFaults, plan.Warnings, plan.EditionNumber)).ToListAsync(cancellationToken);
        Plans = [.. rows.Where(row => row.State != PlanState.BeingReviewed).OrderBy(row => row.Title, StringComparer.CurrentCultureIgnoreCase)];
        ToReview = user.May(Permission.CheckFiles) ? [.. rows.Where(row => row.State == PlanState.BeingReviewed).OrderBy(row => row.Title, StringComparer.CurrentCultureIgnoreCase)] : [];

        // Only what is due by now or soon is read: an action that falls due later is in no danger yet that a date shows.
        DateOnly today = BritishTime.Day(clock.GetUtcNow().UtcDateTime);
        DateOnly near = today.AddDays(Near);
        PlanHead[] running = [.. Plans.Where(row => row.State.IsRunning).Select(row => new PlanHead(row.PlanId, row.Title, row.State, row.Period))];
        IReadOnlyList<RunningAction> due = await db.RunningActionsAsync(running, db.PlanActions.Where(action => !action.IsClosed && action.NextDue <= near), today, cancellationToken);
        InDanger = [.. due.Where(one => one.Standing.Kind is Standing.Overdue or Standing.AtRisk).OrderBy(one => one.Standing.Kind).ThenBy(one => one.Standing.NextDue)];
    }
}
