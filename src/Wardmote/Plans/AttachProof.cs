using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Attaches a file to an action that shows what was done.</summary>
public sealed class AttachProof(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The file as it was chosen.</summary>
    public sealed record Request(Guid PlanId, Guid ActionId, string FileName, byte[] Bytes);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.UpdateProgress);
        PlanHead plan = await db.PlanHeadAsync(request.PlanId, cancellationToken);
        plan.State.MustRun();
        PlanAction action = await db.PlanActionAsync(request.PlanId, request.ActionId, cancellationToken);
        AuditEntry entry = user.Did("plans.proof-attached", plan.PlanId, clock, request.FileName);
        db.Add(new EvidenceFile(action.PartnershipId, action.ActionId, null, request.FileName, request.Bytes, user.Name, entry.At));
        await db.SaveAsync(entry, cancellationToken);
    }
}
