using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Corrects the fields of an action, its milestones and funding included.</summary>
public sealed class CorrectAction(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    public sealed record Request(Guid PlanId, Guid ActionId, PlanEdit Edit);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.UpdateProgress);
        PlanAction action = plan.Action(request.ActionId);
        request.Edit.MustStillHold($"“{action.Title}”", ActionFields.Table.Shown(action.Content));
        plan.CorrectAction(request.ActionId, request.Edit.Typed);
        await db.SaveCorrectionAsync(plan, user.Did("plans.action-corrected", plan.PlanId, clock), cancellationToken);
    }
}
