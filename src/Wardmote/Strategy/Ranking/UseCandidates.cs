using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking;

/// <summary>Gives a round other candidates, or links other findings to them.</summary>
public sealed class UseCandidates(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The round with all its candidates, each with its findings.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid ScoringRoundId, long Seen, IReadOnlyList<Candidate> Candidates);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringRound round = await db.ScoringRoundAsync(request.ScoringRoundId, cancellationToken);
        db.MustStillBe(request.Seen, round);
        List<Guid> linked = [.. request.Candidates.SelectMany(candidate => candidate.FindingIds).Distinct()];
        if (await db.Findings.CountAsync(finding => linked.Contains(finding.FindingId), cancellationToken) != linked.Count)
        {
            throw new NotFoundException("One of the findings");
        }

        round.UseCandidates(request.Candidates);
        await db.SaveAsync(user.Did("strategy.candidates-changed", round.ScoringRoundId, clock), cancellationToken);
    }
}
