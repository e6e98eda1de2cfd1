using Microsoft.EntityFrameworkCore;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Reads the values of two periods side by side.</summary>
public static class ComparisonQueries
{
    extension(AppDb db)
    {
        /// <summary>The comparison of each indicator that has something to say about either period: by its code.</summary>
        public async Task<IReadOnlyList<(Indicator Indicator, PeriodComparison Comparison)>> ComparisonsAsync(Period earlier, Period later, CancellationToken cancellationToken)
        {
            List<Indicator> indicators = await db.Indicators.AsNoTracking().OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken);
            IReadOnlyDictionary<Guid, Series> series = await db.SeriesAsync(indicators, earlier.First, cancellationToken);
            return
            [
                .. indicators.Select(indicator => (indicator, Comparison: PeriodComparison.Of(series[indicator.IndicatorId], earlier, later)))
                    .Where(row => row.Comparison.Before is not null || row.Comparison.After is not null),
            ];
        }
    }
}
