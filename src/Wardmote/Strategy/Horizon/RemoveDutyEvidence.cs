using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Takes away a place that no longer shows that a duty is met.</summary>
public sealed class RemoveDutyEvidence(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid DutyEvidenceId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        DutyEvidence evidence = await db.DutyEvidenceAsync(request.DutyEvidenceId, cancellationToken);
        db.Remove(evidence);
        await db.SaveAsync(user.Did("strategy.duty-evidence-removed", evidence.DutyId, clock, evidence.Words), cancellationToken);
    }
}
