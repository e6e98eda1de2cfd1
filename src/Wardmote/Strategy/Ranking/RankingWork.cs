using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Ranking;

/// <summary>Sheets of open rounds that somebody has not handed in yet.</summary>
public sealed class RankingWork(AppDb db) : IWorkSource
{
    public string Heading => "Scoring of priorities";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyList<(ScoringRound Round, Guid ScoreSheetId)> waiting = await db.SheetsWaitingForAsync(userId, cancellationToken);
        return [.. waiting.Select(one => new WorkItem($"Score the candidates of “{one.Round.Title}”", PriorityLinks.Sheet(one.Round.ScoringRoundId, one.ScoreSheetId), UrgencyOf(one.Round.DueOn, today), one.Round.DueOn))];
    }

    private static Urgency UrgencyOf(DateOnly? due, DateOnly today) => due < today ? Urgency.Late : due <= today.AddDays(WaitingItem.DaysAhead) ? Urgency.DueSoon : Urgency.Waiting;
}
