using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Plans;

/// <summary>What waits for a person in plans: their actions that are late, due soon or stale, and readings that nobody has reviewed.</summary>
public sealed class PlanWorkQueries(AppDb db, CurrentUser user) : IWorkSource
{
    /// <summary>What falls due within so many days is due soon.</summary>
    private const int SoonDays = 28;

    public string Heading => "Actions";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        List<WorkItem> items = [];
        if (user.May(Permission.UpdateProgress))
        {
            items.AddRange((await db.ActionsOfAsync(userId, today, cancellationToken)).Select(one => Item(one, today)).OfType<WorkItem>());
        }

        if (user.May(Permission.ImportPlans))
        {
            var readings = await db.Plans.Where(plan => plan.State == PlanState.BeingReviewed).OrderBy(plan => plan.Title).Select(plan => new { plan.PlanId, plan.Title }).ToListAsync(cancellationToken);
            items.AddRange(readings.Select(plan => new WorkItem($"Review {plan.Title}", PlanLinks.Review(plan.PlanId), Urgency.Waiting, Why: "It was read and is not kept yet")));
        }

        return items;
    }

    /// <summary>One item an action: the most pressing of what it asks for.</summary>
    private static WorkItem? Item(RunningAction one, DateOnly today)
    {
        string href = PlanLinks.ReportProgress(one.Plan.PlanId, one.Action.ActionId);
        string text = $"Report on {one.Action.Content.Name}";
        string why = one.Standing.Contradiction ?? one.Standing.Reason;
        return one.Standing switch
        {
            { Kind.IsClosed: true } => null,
            { NextDue: { } late } when late < today && one.Standing.Kind != Standing.Waiting => new WorkItem(text, href, Urgency.Late, late, why),
            { NextDue: { } soon } when soon >= today && soon <= today.AddDays(SoonDays) => new WorkItem(text, href, Urgency.DueSoon, soon, why),
            { Kind: Standing.AtRisk } => new WorkItem(text, href, Urgency.Waiting, null, why),
            _ when one.IsStale(RunningAction.StaleAfterDays) => new WorkItem(text, href, Urgency.Waiting, null, one.Freshness),
            _ => null,
        };
    }
}
