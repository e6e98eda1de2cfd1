using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Removes an indicator from a plan, with the reason; the history keeps what it said.</summary>
public sealed class RemoveIndicator(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which indicator goes, and why.</summary>
    public sealed record Request(Guid PlanId, Guid IndicatorId, string Reason);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.EditPlans);
        plan.RemoveIndicator(request.IndicatorId);
        await db.SavePlanAsync(plan, user.Did("plans.indicator-removed", plan.PlanId, clock, Reason.Given(request.Reason)), cancellationToken);
    }
}
