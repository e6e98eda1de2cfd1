using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>Takes a proposed finding as a draft of the partnership's own.</summary>
public sealed class AcceptFinding(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The proposed finding.</summary>
    /// <param name="Seen">The version that the person saw; none for whatever stands.</param>
    public sealed record Request(Guid FindingId, long? Seen = null);

    public async Task<Finding> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Finding finding = await db.FindingToChangeAsync(request.FindingId, request.Seen, cancellationToken);
        finding.Accept();
        await db.SaveAsync(user.Did("strategy.finding-accepted", finding.FindingId, clock), cancellationToken);
        return finding;
    }
}
