using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Retires a plan that is no longer worked on, with the reason; it stays to be read.</summary>
public sealed class RetirePlan(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which plan, and why.</summary>
    public sealed record Request(Guid PlanId, string Reason);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RemovePlans);
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        plan.Retire();
        await db.SavePlanAsync(plan, user.Did("plans.plan-retired", plan.PlanId, clock, Reason.Given(request.Reason)), cancellationToken);
    }
}
