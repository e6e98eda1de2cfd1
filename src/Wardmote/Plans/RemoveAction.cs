using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Removes an action from a plan, with the reason; the history keeps what it said.</summary>
public sealed class RemoveAction(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which action goes, and why.</summary>
    public sealed record Request(Guid PlanId, Guid ActionId, string Reason);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.EditPlans);
        plan.RemoveAction(request.ActionId);
        await db.SavePlanAsync(plan, user.Did("plans.action-removed", plan.PlanId, clock, Reason.Given(request.Reason)), cancellationToken);
    }
}
