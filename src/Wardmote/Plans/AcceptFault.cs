using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Lets a fault of a plan stand, with the reason.</summary>
public sealed class AcceptFault(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which fault, and why it may stand.</summary>
    public sealed record Request(Guid PlanId, string FaultKey, string Reason);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.AcceptFaults);
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        AuditEntry entry = user.Did("plans.fault-accepted", plan.PlanId, clock, $"{request.FaultKey}\n{request.Reason}");
        plan.AcceptFault(request.FaultKey, request.Reason, user.Name, entry.At);
        await db.SavePlanAsync(plan, entry, cancellationToken);
    }
}
