using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>Puts the newer figures under a finding whose evidence has moved. Its words stay: the page says which of their numbers no figure holds any more.</summary>
public sealed class TakeEvidence(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid FindingId, long? Seen = null);

    public async Task<Finding> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Finding finding = await db.FindingToChangeAsync(request.FindingId, request.Seen, cancellationToken);
        finding.TakeEvidence();
        await db.SaveAsync(user.Did("strategy.finding-evidence-taken", finding.FindingId, clock), cancellationToken);
        return finding;
    }
}
