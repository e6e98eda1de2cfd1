using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Takes reports on several actions of a plan from one page. All are taken, or none.</summary>
public sealed class ReportOnActions(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed for each action.</summary>
    public sealed record Request(Guid PlanId, IReadOnlyDictionary<Guid, PlanEdit> Edits);

    public async Task<IReadOnlyList<ActionUpdate>> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.UpdateProgress);
        PlanHead plan = await db.PlanHeadAsync(request.PlanId, cancellationToken);
        plan.State.MustRun();
        List<ActionUpdate> updates = [];
        foreach ((Guid actionId, PlanEdit edit) in request.Edits)
        {
            updates.Add(await ReportProgress.TakeAsync(db, user, clock, plan, actionId, edit, cancellationToken));
        }

        await db.SaveAsync(user.Did("plans.progress-reported", plan.PlanId, clock), cancellationToken);
        return updates;
    }
}
