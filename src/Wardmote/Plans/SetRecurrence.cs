using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Says how often something is done again and again, or that it no longer is.</summary>
public sealed class SetRecurrence(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    public sealed record Request(Guid PlanId, Guid ActionId, PlanEdit Edit);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.UpdateProgress);
        PlanHead plan = await db.PlanHeadAsync(request.PlanId, cancellationToken);
        plan.State.MustRun();
        PlanAction action = await db.PlanActionAsync(request.PlanId, request.ActionId, cancellationToken);
        AuditEntry entry = user.Did("plans.recurrence-set", plan.PlanId, clock);
        RecurrenceRule now = action.Progress.Recurrence ?? RecurrenceFields.Blank;
        request.Edit.MustStillHold($"“{action.Title}”", RecurrenceFields.Table.Shown(now));
        RecurrenceRule? rule = RecurrenceFields.Read(now, request.Edit.Typed);
        rule?.MustMakeSense();
        ActionProgress changed = action.Progress with { Recurrence = rule };
        if (changed != action.Progress)
        {
            action.Run(changed, plan.Period, entry.At);
            await db.SaveAsync(entry, cancellationToken);
        }
    }
}
