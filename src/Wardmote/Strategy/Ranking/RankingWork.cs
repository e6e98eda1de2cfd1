using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Ranking;

/// <summary>Sheets of open rounds that somebody has not handed in yet.</summary>
public sealed class RankingWork(AppDb db) : IWorkSource
{
    public string Heading => "Scoring of priorities";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        var waiting = await (from sheet in db.ScoreSheets.AsNoTracking()
                             join round in db.ScoringRounds.AsNoTracking() on sheet.ScoringRoundId equals round.ScoringRoundId
                             where sheet.UserId == userId && sheet.HandedInAt == null && round.State == ScoringState.Open
                             select new { round.ScoringRoundId, round.Title, round.DueOn, sheet.ScoreSheetId }).ToListAsync(cancellationToken);
        return [.. waiting.Select(one => new WorkItem($"Score the candidates of “{one.Title}”", PriorityLinks.Sheet(one.ScoringRoundId, one.ScoreSheetId), UrgencyOf(one.DueOn, today), one.DueOn))];
    }

    private static Urgency UrgencyOf(DateOnly? due, DateOnly today) => due < today ? Urgency.Late : due <= today.AddDays(WaitingItem.DaysAhead) ? Urgency.DueSoon : Urgency.Waiting;
}
