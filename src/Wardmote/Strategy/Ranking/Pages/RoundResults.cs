using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>A round with its result, as the pages of results read it.</summary>
/// <param name="WithLeftOut">What would come out with the sheets that were left out; none where none were.</param>
public sealed record RoundResults(ScoringRound Round, IReadOnlyList<ScoreSheet> Sheets, RoundResult Result, RoundResult? WithLeftOut);

/// <summary>Reads the result of a round.</summary>
internal static class RoundResultsQueries
{
    extension(AppDb db)
    {
        /// <summary>The result of a closed round. While it is open people score without seeing what others scored, so that there is none.</summary>
        public async Task<RoundResults> RoundResultsAsync(Guid scoringRoundId, CancellationToken cancellationToken)
        {
            db.ChangeTracker.Clear();
            ScoringRound round = await db.ScoringRoundAsync(scoringRoundId, cancellationToken);
            IReadOnlyList<ScoreSheet> sheets = round.State == ScoringState.Closed ? await db.SheetsOfAsync(scoringRoundId, cancellationToken) : [];
            return new(round, sheets, RoundResult.Of(round, sheets), sheets.Any(sheet => sheet.IsLeftOut) ? RoundResult.Of(round, sheets, withLeftOut: true) : null);
        }
    }
}
