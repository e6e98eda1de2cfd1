using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>The partnership agrees on a finding that was accepted.</summary>
public sealed class AgreeFinding(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The accepted finding.</summary>
    /// <param name="Seen">The version that the person saw; none for whatever stands.</param>
    public sealed record Request(Guid FindingId, long? Seen = null);

    public async Task<Finding> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Finding finding = await db.FindingToChangeAsync(request.FindingId, request.Seen, cancellationToken);
        finding.Agree();
        await db.SaveAsync(user.Did("strategy.finding-agreed", finding.FindingId, clock), cancellationToken);
        return finding;
    }
}
