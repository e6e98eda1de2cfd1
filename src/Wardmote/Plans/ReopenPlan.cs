using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Opens a published or retired plan for a new edition; the editions before it stay as they were.</summary>
public sealed class ReopenPlan(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which plan.</summary>
    public sealed record Request(Guid PlanId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.PublishPlans);
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        plan.Reopen();
        await db.SavePlanAsync(plan, user.Did("plans.plan-reopened", plan.PlanId, clock), cancellationToken);
    }
}
