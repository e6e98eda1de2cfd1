using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>Takes back what was decided on a finding.</summary>
public sealed class ReopenFinding(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The finding whose decision is taken back.</summary>
    /// <param name="Seen">The version that the person saw; none for whatever stands.</param>
    public sealed record Request(Guid FindingId, long? Seen = null);

    public async Task<Finding> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Finding finding = await db.FindingToChangeAsync(request.FindingId, request.Seen, cancellationToken);
        finding.Reopen();
        await db.SaveAsync(user.Did("strategy.finding-reopened", finding.FindingId, clock), cancellationToken);
        return finding;
    }
}
