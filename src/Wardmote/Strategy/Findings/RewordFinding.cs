using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>Says a finding in the analyst's words. A direction that the evidence does not support is refused unless a reason is given, which is kept.</summary>
public sealed class RewordFinding(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid FindingId, string Statement, string Override = "", long? Seen = null);

    public async Task<Finding> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Finding finding = await db.FindingToChangeAsync(request.FindingId, request.Seen, cancellationToken);
        finding.Reword(request.Statement, user.Name, request.Override);
        await db.SaveAsync(user.Did("strategy.finding-reworded", finding.FindingId, clock, finding.Override.Length > 0 ? finding.Override : null), cancellationToken);
        return finding;
    }
}
