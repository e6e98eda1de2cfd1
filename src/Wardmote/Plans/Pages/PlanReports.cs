using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Plans.Progress;

namespace Wardmote.Plans.Pages;

/// <summary>The lines in which a person reports on their actions of one plan.</summary>
public sealed record PlanReports(PlanHead Plan, IReadOnlyList<OneLineReport> Lines)
{
    /// <summary>A person's open actions, plan by plan.</summary>
    public static async Task<IReadOnlyList<PlanReports>> OfAsync(AppDb db, Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyList<RunningAction> actions = [.. (await db.ActionsOfAsync(userId, today, cancellationToken)).Where(one => !one.Standing.Kind.IsClosed)];
        if (actions.Count == 0)
        {
            return [];
        }

        List<Guid> ids = [.. actions.Select(one => one.Action.ActionId)];
        var updates = await db.ActionUpdates.Where(update => ids.Contains(update.ActionId)).OrderBy(update => update.At).ThenBy(update => update.UpdateId).Select(update => new { update.ActionId, Text = update.Who + ": " + update.Text }).ToListAsync(cancellationToken);
        ILookup<Guid, string> latest = updates.ToLookup(update => update.ActionId, update => update.Text);
        return [.. actions.GroupBy(one => one.Plan).OrderBy(group => group.Key.Title, StringComparer.CurrentCultureIgnoreCase)
            .Select(group => new PlanReports(group.Key, [.. group.OrderBy(one => one.Standing.Kind).Select(one => OneLineReport.Fresh(one, latest[one.Action.ActionId].LastOrDefault() ?? ""))]))];
    }
}
