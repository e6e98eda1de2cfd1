using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Says which milestones and actions must be done before others.</summary>
public sealed class SetPredecessors(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    public sealed record Request(Guid PlanId, Guid ActionId, PlanEdit Edit);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.UpdateProgress);
        PlanHead plan = await db.PlanHeadAsync(request.PlanId, cancellationToken);
        plan.State.MustRun();
        PlanAction action = await db.PlanActionAsync(request.PlanId, request.ActionId, cancellationToken);
        AuditEntry entry = user.Did("plans.predecessors-set", plan.PlanId, clock);
        IReadOnlyList<MilestoneState> states = MilestoneState.Of(action.Content, action.Progress, plan.Period);
        FieldTable<ActionProgress> fields = PredecessorFields.For(states, await db.OtherActionsAsync(request.PlanId, request.ActionId, cancellationToken));
        request.Edit.MustStillHold($"“{action.Title}”", fields.Shown(action.Progress));
        ActionProgress changed = fields.Put(action.Progress, request.Edit.Typed);
        PredecessorFields.MustNotCircle(changed.Predecessors);
        if (changed != action.Progress)
        {
            action.Run(changed, plan.Period, entry.At);
            await db.SaveAsync(entry, cancellationToken);
        }
    }
}
