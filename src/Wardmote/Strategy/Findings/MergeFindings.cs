using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>Makes one finding of several: the first takes the figures of the others, which stay as merged.</summary>
public sealed class MergeFindings(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The findings that become one, and what that one says.</summary>
    /// <param name="IntoId">The finding that stays.</param>
    /// <param name="Statement">What it says then; empty for what it says now.</param>
    public sealed record Request(Guid IntoId, IReadOnlyList<Guid> FindingIds, string Statement = "", string Override = "", long? Seen = null);

    public async Task<Finding> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Guid[] others = [.. request.FindingIds.Where(id => id != request.IntoId).Distinct()];
        if (others.Length == 0)
        {
            throw new RuleBrokenException("Choose at least one finding to merge into this one", nameof(request.FindingIds));
        }

        Finding into = await db.FindingToChangeAsync(request.IntoId, request.Seen, cancellationToken);
        foreach (Guid id in others)
        {
            Finding other = await db.FindingToChangeAsync(id, null, cancellationToken);
            if (other.AssessmentId != into.AssessmentId)
            {
                throw new RuleBrokenException("Findings of different assessments are not merged");
            }

            into.Hold(other);
            other.MergeInto(into);
        }

        if (request.Statement.Trim() is { Length: > 0 } statement && statement != into.Statement)
        {
            into.Reword(statement, user.Name, request.Override);
        }

        if (into.State == FindingState.Proposed)
        {
            into.Accept();
        }

        await db.SaveAsync(user.Did("strategy.findings-merged", into.FindingId, clock, $"{others.Length} merged into it"), cancellationToken);
        return into;
    }
}
