using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Asks somebody no longer, as long as they scored nothing. What was scored stays: it can be left out of the result with a reason.</summary>
public sealed class RemoveScorer(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ScoreSheetId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoreSheet sheet = await db.ScoreSheetAsync(request.ScoreSheetId, cancellationToken);
        if (sheet.Scores.Count > 0)
        {
            throw new RuleBrokenException($"{sheet.Name} has scored already: the scores stay. Leave them out of the result with a reason instead");
        }

        db.Remove(sheet);
        await db.SaveAsync(user.Did("strategy.scorer-removed", sheet.ScoringRoundId, clock, sheet.Name), cancellationToken);
    }
}
