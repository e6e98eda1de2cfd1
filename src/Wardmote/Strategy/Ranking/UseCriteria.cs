using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Gives a round other criteria, or scales its weights to 100 because somebody asked for it.</summary>
public sealed class UseCriteria(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The round with all its criteria and their weights.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    /// <param name="ScaleTo100">Whether the weights are to be brought to a sum of 100.</param>
    public sealed record Request(Guid ScoringRoundId, long Seen, IReadOnlyList<Criterion> Criteria, bool ScaleTo100 = false);

    public async Task<ScoringRound> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringRound round = await db.ScoringRoundAsync(request.ScoringRoundId, cancellationToken);
        db.MustStillBe(request.Seen, round);
        round.UseCriteria(request.Criteria);
        if (request.ScaleTo100)
        {
            round.ScaleWeights();
        }

        await db.SaveAsync(user.Did(request.ScaleTo100 ? "strategy.weights-scaled" : "strategy.criteria-changed", round.ScoringRoundId, clock), cancellationToken);
        return round;
    }
}
