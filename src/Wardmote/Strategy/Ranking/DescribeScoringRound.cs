using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Ranking;

/// <summary>Changes what a round says of itself: its title, its day, how scores are put together, and where its evidence comes from.</summary>
public sealed class DescribeScoringRound(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The round with all that it says of itself now.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid ScoringRoundId, long Seen, string Title, DateOnly? DueOn, Middle Middle, Combination Combination, Guid? AssessmentId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringRound round = await db.ScoringRoundAsync(request.ScoringRoundId, cancellationToken);
        db.MustStillBe(request.Seen, round);
        if (request.AssessmentId is { } assessmentId)
        {
            await db.AssessmentAsync(assessmentId, cancellationToken);
        }

        round.Describe(request.Title, request.DueOn, request.Middle, request.Combination, request.AssessmentId);
        await db.SaveAsync(user.Did("strategy.scoring-round-described", round.ScoringRoundId, clock), cancellationToken);
    }
}
