using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Keeps what somebody scored so far, and hands the sheet in when they are done.</summary>
public sealed class FillScoreSheet(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The sheet with all scores that are given so far, and whether it is handed in.</summary>
    /// <param name="Seen">The version of the sheet that the person saw when they began.</param>
    /// <param name="EmptyIsNoView">Whether boxes left empty mean "no view".</param>
    public sealed record Request(Guid ScoreSheetId, long Seen, IReadOnlyList<Score> Scores, bool HandIn = false, bool EmptyIsNoView = false);

    public async Task<ScoreSheet> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        ScoreSheet sheet = await db.ScoreSheetAsync(request.ScoreSheetId, cancellationToken);
        user.MustFill(sheet);
        ScoringRound round = await db.ScoringRoundAsync(sheet.ScoringRoundId, cancellationToken);
        db.MustStillBe(request.Seen, sheet);
        sheet.Fill(round, request.Scores);
        if (request.HandIn)
        {
            sheet.HandIn(round, request.EmptyIsNoView, clock.GetUtcNow().UtcDateTime);
        }

        await db.SaveAsync(user.Did(request.HandIn ? "strategy.scores-handed-in" : "strategy.scores-saved", sheet.ScoreSheetId, clock, $"{sheet.Name}: {sheet.Scores.Count(score => score.Value is not null)} of {round.Boxes.Count()} scored"), cancellationToken);
        return sheet;
    }
}
