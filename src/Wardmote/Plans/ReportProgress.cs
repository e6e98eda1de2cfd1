using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Takes a report on an action: what happened, its status, its milestones, the next step and what it waits for, in one.</summary>
public sealed class ReportProgress(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    public sealed record Request(Guid PlanId, Guid ActionId, PlanEdit Edit);

    public async Task<ActionUpdate> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.UpdateProgress);
        PlanHead plan = await db.PlanHeadAsync(request.PlanId, cancellationToken);
        plan.State.MustRun();
        ActionUpdate update = await TakeAsync(db, user, clock, plan, request.ActionId, request.Edit, cancellationToken);
        await db.SaveAsync(user.Did("plans.progress-reported", plan.PlanId, clock), cancellationToken);
        return update;
    }

    /// <summary>Takes one report without saving it.</summary>
    internal static async Task<ActionUpdate> TakeAsync(AppDb db, CurrentUser user, TimeProvider clock, PlanHead plan, Guid actionId, PlanEdit edit, CancellationToken cancellationToken)
    {
        PlanAction action = await db.PlanActionAsync(plan.PlanId, actionId, cancellationToken);
        ActionReport now = action.BeginReport(plan.Period, await db.LatestUpdateAsync(actionId, cancellationToken));
        var fields = ReportFields.For(now, []);
        edit.MustStillHold($"“{action.Title}”", fields.Shown(now));

        // Which statuses may be chosen is for the form to say; a plan's own words stay possible.
        Dictionary<string, string> typed = edit.Typed.Where(pair => pair.Key != nameof(ActionReport.Status)).ToDictionary(StringComparer.Ordinal);
        ActionReport report = fields.Put(now, typed);
        if (edit.Typed.TryGetValue(nameof(ActionReport.Status), out string? status))
        {
            report = report with { Status = status.Length == 0 ? null : status };
        }

        IReadOnlySet<Guid> done = await db.DoneAsync(action.Progress.Predecessors, cancellationToken);
        ActionUpdate update = action.Report(report, plan.Period, done.Contains, user.UserId, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(update);
        return update;
    }
}
