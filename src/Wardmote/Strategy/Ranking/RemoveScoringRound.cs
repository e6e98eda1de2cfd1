using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Takes away a round that nobody has scored yet.</summary>
public sealed class RemoveScoringRound(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ScoringRoundId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringRound round = await db.ScoringRoundAsync(request.ScoringRoundId, cancellationToken);
        IReadOnlyList<ScoreSheet> sheets = await db.SheetsOfAsync(round.ScoringRoundId, cancellationToken);
        if (sheets.Any(sheet => sheet.Scores.Count > 0))
        {
            throw new RuleBrokenException("Somebody has scored in this round: it stays. Close it if it is not to be used");
        }

        db.RemoveRange(sheets);
        db.Remove(round);
        await db.SaveAsync(user.Did("strategy.scoring-round-removed", round.ScoringRoundId, clock, round.Title), cancellationToken);
    }
}
