using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>What a round may move on to.</summary>
public enum ScoringMove { Open, Close, Reopen }

/// <summary>Opens a round for scoring, closes it, or opens it again.</summary>
public sealed class MoveScoringRound(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The round, and what it moves on to.</summary>
    /// <param name="WithoutSome">Whether whoever closes it has seen who has not handed in.</param>
    public sealed record Request(Guid ScoringRoundId, ScoringMove Move, bool WithoutSome = false);

    public async Task<ScoringRound> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringRound round = await db.ScoringRoundAsync(request.ScoringRoundId, cancellationToken);
        IReadOnlyList<ScoreSheet> sheets = await db.SheetsOfAsync(round.ScoringRoundId, cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        switch (request.Move)
        {
            case ScoringMove.Open:
                round.Open(sheets.Count, now);
                break;
            case ScoringMove.Close:
                MustHaveBeenSeen(sheets, request.WithoutSome);
                round.Close(user.Name, now);
                break;
            default:
                round.Reopen();
                break;
        }

        string word = request.Move switch { ScoringMove.Open => "strategy.scoring-opened", ScoringMove.Close => "strategy.scoring-closed", _ => "strategy.scoring-reopened" };
        await db.SaveAsync(user.Did(word, round.ScoringRoundId, clock), cancellationToken);
        return round;
    }

    private static void MustHaveBeenSeen(IReadOnlyList<ScoreSheet> sheets, bool withoutSome)
    {
        string[] missing = [.. sheets.Where(sheet => !sheet.IsHandedIn).Select(sheet => sheet.Name)];
        if (missing.Length == sheets.Count)
        {
            throw new RuleBrokenException("Nobody has handed in a sheet yet: there would be no result");
        }

        if (missing.Length > 0 && !withoutSome)
        {
            throw new RuleBrokenException($"{RankingWords.Listed(missing)} {(missing.Length == 1 ? "has" : "have")} not handed in yet. Wait, or close without: drafts are not counted", "WithoutSome");
        }
    }
}
