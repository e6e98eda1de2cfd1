using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Says through which decisions an action must go, and what was decided.</summary>
public sealed class PlanDecisions(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    public sealed record Request(Guid PlanId, Guid ActionId, PlanEdit Edit);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.UpdateProgress);
        PlanHead plan = await db.PlanHeadAsync(request.PlanId, cancellationToken);
        plan.State.MustRun();
        PlanAction action = await db.PlanActionAsync(request.PlanId, request.ActionId, cancellationToken);
        AuditEntry entry = user.Did("plans.decisions-planned", plan.PlanId, clock);
        FieldTable<ActionProgress> fields = ProgressFields.Gates;
        request.Edit.MustStillHold($"“{action.Title}”", fields.Shown(action.Progress));
        ActionProgress changed = fields.Put(action.Progress, request.Edit.Typed);
        DecisionGate.MustFollow(changed.Gates, DateOnly.FromDateTime(entry.At));
        if (changed != action.Progress)
        {
            action.Run(changed, plan.Period, entry.At);
            await db.SaveAsync(entry, cancellationToken);
        }
    }
}
