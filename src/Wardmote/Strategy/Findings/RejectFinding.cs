using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>Rejects a finding with a reason. It stays on the list of those rejected and is not proposed again.</summary>
public sealed class RejectFinding(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid FindingId, string Reason, long? Seen = null);

    public async Task<Finding> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Finding finding = await db.FindingToChangeAsync(request.FindingId, request.Seen, cancellationToken);
        finding.Reject(request.Reason);
        await db.SaveAsync(user.Did("strategy.finding-rejected", finding.FindingId, clock, finding.Reason), cancellationToken);
        return finding;
    }
}
