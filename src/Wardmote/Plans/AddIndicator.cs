using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Adds an indicator to a plan by hand.</summary>
public sealed class AddIndicator(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    public sealed record Request(Guid PlanId, IReadOnlyDictionary<string, string> Typed);

    public async Task<PlanIndicator> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.EditPlans);
        PlanIndicator indicator = plan.AddIndicator(request.Typed);
        await db.SavePlanAsync(plan, user.Did("plans.indicator-added", plan.PlanId, clock), cancellationToken);
        return indicator;
    }
}
