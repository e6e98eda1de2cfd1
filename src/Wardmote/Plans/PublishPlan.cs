using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Publishes a plan: freezes it as its next edition.</summary>
public sealed class PublishPlan(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which plan.</summary>
    public sealed record Request(Guid PlanId);

    public async Task<PlanEdition> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.PublishPlans);
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        AuditEntry entry = user.Did("plans.plan-published", plan.PlanId, clock);
        PlanEdition edition = plan.Publish(user.Name, entry.At);
        db.Add(edition);
        await db.SavePlanAsync(plan, entry, cancellationToken);
        return edition;
    }
}
