using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Leaves somebody's scores out of the result with a reason, or counts them again. Both results stay shown.</summary>
public sealed class LeaveOutScores(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The sheet whose scores are left out or counted again.</summary>
    /// <param name="Because">Why; none to count them again.</param>
    public sealed record Request(Guid ScoreSheetId, string? Because, bool CountAgain = false);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoreSheet sheet = await db.ScoreSheetAsync(request.ScoreSheetId, cancellationToken);
        ScoringRound round = await db.ScoringRoundAsync(sheet.ScoringRoundId, cancellationToken);
        if (round.Decisions.Count > 0)
        {
            throw new RuleBrokenException("Something was decided on this result already: whose scores count stays as it was");
        }

        if (request.CountAgain)
        {
            sheet.TakeBackIn();
        }
        else
        {
            sheet.LeaveOut(request.Because ?? "", user.Name);
        }

        await db.SaveAsync(user.Did(request.CountAgain ? "strategy.scores-counted-again" : "strategy.scores-left-out", round.ScoringRoundId, clock, request.CountAgain ? sheet.Name : $"{sheet.Name}: {sheet.LeftOutBecause}"), cancellationToken);
    }
}
