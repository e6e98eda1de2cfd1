using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>The money of a strategy by financial year, and what must be known beside it.</summary>
/// <param name="ByYear">What is known to fall on each year; a year on which nothing is known to fall is absent, not nought.</param>
/// <param name="NotCounted">The streams whose amount or period is not known.</param>
/// <param name="EndingEarly">The streams or contracts that end before the strategy does.</param>
public sealed record ResourceTotals(IReadOnlyDictionary<FinancialYear, decimal> ByYear, IReadOnlyList<ResourceEntry> NotCounted, IReadOnlyList<ResourceEntry> EndingEarly)
{
    public static ResourceTotals Of(IReadOnlyList<ResourceEntry> resources, StrategyHead head)
    {
        Dictionary<FinancialYear, decimal> byYear = [];
        foreach ((FinancialYear year, decimal share) in resources.SelectMany(one => one.ByYear()).Where(share => head.FinancialYears.Contains(share.Key)))
        {
            byYear[year] = byYear.GetValueOrDefault(year) + share;
        }

        return new(
            byYear,
            [.. resources.Where(one => one.Amount is null || one.FirstDay is null || one.LastDay is null)],
            [.. resources.Where(one => one.EndsOn < head.LastDay).OrderBy(one => one.EndsOn)]);
    }
}
