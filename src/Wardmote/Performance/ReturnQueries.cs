using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Reads what a round asks for, with what people must see beside it.</summary>
public static class ReturnQueries
{
    /// <summary>So many years of values tell what is usual.</summary>
    private const int YearsBefore = 5;

    extension(AppDb db)
    {
        /// <summary>The lines of some of a round's items.</summary>
        public async Task<IReadOnlyList<ReturnLine>> LinesAsync(IReadOnlyList<RoundItem> items, CancellationToken cancellationToken)
        {
            if (items.Count == 0)
            {
                return [];
            }

            List<Guid> keys = [.. items.Select(item => item.Indicator.IndicatorId).Distinct()];
            List<DateOnly> days = [.. items.Select(item => item.Period.First).Distinct()];
            CurrentValues values = await db.ValuesOfAsync(items, cancellationToken);
            IReadOnlyDictionary<Guid, Series> series = await db.SeriesAsync([.. items.Select(item => item.Indicator).DistinctBy(indicator => indicator.IndicatorId)], days.Min().AddYears(-YearsBefore), cancellationToken);
            List<IndicatorComment> comments = await db.IndicatorComments.AsNoTracking()
                .Where(comment => keys.Contains(comment.IndicatorId) && days.Contains(comment.PeriodFirst) && comment.Kind != CommentKind.Answer).ToListAsync(cancellationToken);
            ILookup<(Guid, Period), IndicatorComment> byPlace = comments.ToLookup(comment => (comment.IndicatorId, comment.Period));
            return [.. items.Select(item => new ReturnLine(
                item.Indicator,
                item.Period,
                values.At(item.Indicator.IndicatorId, item.Period),
                series[item.Indicator.IndicatorId],
                [.. byPlace[(item.Indicator.IndicatorId, item.Period)].Where(comment => comment.IsOpenQuestion)],
                byPlace[(item.Indicator.IndicatorId, item.Period)].Where(comment => comment.Kind == CommentKind.Narrative).MaxBy(comment => comment.At)))];
        }

        /// <summary>A person's role in the partnership; none for somebody who does not belong to it.</summary>
        public async Task<Role?> RoleOfAsync(Guid userId, CancellationToken cancellationToken) =>
            await db.Memberships.Where(member => member.UserId == userId).Select(member => (Role?)member.Role).FirstOrDefaultAsync(cancellationToken);

        /// <summary>The rounds that are open, the one that is due first first.</summary>
        public async Task<IReadOnlyList<Round>> OpenRoundsAsync(CancellationToken cancellationToken) =>
            await db.Rounds.AsNoTracking().Where(round => round.ClosedAt == null).OrderBy(round => round.DueOn).ToListAsync(cancellationToken);
    }
}
