using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Reads what lists, scorecards and reports show of many indicators at once.</summary>
public static class OverviewQueries
{
    extension(AppDb db)
    {
        /// <summary>What the list of indicators shows.</summary>
        public async Task<IReadOnlyList<IndicatorOverview>> IndicatorListAsync(IReadOnlyList<Indicator> all, IndicatorFilter filter, DateOnly today, CancellationToken cancellationToken) =>
            filter.Sort(await db.OverviewsAsync([.. all.Where(indicator => filter.Wants(indicator, today))], upTo: null, today, cancellationToken));

        /// <summary>The overviews of some indicators, in their order: one query for the values of each length of period, and only of the periods that count.</summary>
        /// <param name="upTo">The period after which nothing is shown; none for the latest.</param>
        /// <param name="today">The day from which it is reckoned how far back to read.</param>
        public async Task<IReadOnlyList<IndicatorOverview>> OverviewsAsync(IReadOnlyList<Indicator> indicators, Period? upTo, DateOnly today, CancellationToken cancellationToken)
        {
            Dictionary<Guid, IndicatorOverview> overviews = [];
            foreach (IGrouping<bool, Indicator> alike in indicators.GroupBy(indicator => indicator.Frequency is PeriodKind.Month or PeriodKind.Quarter))
            {
                DateOnly since = Since([.. alike], alike.Key, upTo is { } end && end.Last < today ? end.Last : today);
                foreach ((Guid id, Series series) in await db.SeriesAsync([.. alike], since, cancellationToken))
                {
                    overviews[id] = IndicatorOverview.Of(alike.First(indicator => indicator.IndicatorId == id), series, upTo);
                }
            }

            return [.. indicators.Select(indicator => overviews[indicator.IndicatorId])];
        }
    }

    /// <summary>The first day whose values matter: those that show a direction, and the baselines of targets.</summary>
    private static DateOnly Since(List<Indicator> indicators, bool areWithinYears, DateOnly end)
    {
        int months = !areWithinYears ? 12 * (Movement.MostValues + 1) : indicators.Exists(indicator => indicator.Frequency == PeriodKind.Quarter) ? 3 * (Movement.MostValues + 2) : Movement.MostValues + 13;
        IEnumerable<DateOnly> baselines = indicators.SelectMany(indicator => indicator.Definition.Targets)
            .Select(target => target.BaselinePeriod is { } code ? PeriodReader.Read(code)?.First : null).OfType<DateOnly>();
        return baselines.Append(Period.Of(PeriodKind.FinancialYear, end.AddMonths(-months)).First).Min();
    }
}
