using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Takes back that a fault may stand.</summary>
public sealed class WithdrawAcceptance(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which acceptance is taken back.</summary>
    public sealed record Request(Guid PlanId, Guid AcceptedFaultId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.AcceptFaults);
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        plan.WithdrawAcceptance(request.AcceptedFaultId);
        await db.SavePlanAsync(plan, user.Did("plans.fault-acceptance-withdrawn", plan.PlanId, clock), cancellationToken);
    }
}
