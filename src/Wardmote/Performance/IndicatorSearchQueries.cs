using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Performance;

/// <summary>Finds indicators by their titles, codes, tiers and priorities.</summary>
public sealed class IndicatorSearchQueries(AppDb db, CurrentUser user) : ISearchSource
{
    /// <summary>How many more are read than shown, so that those with the words in their title come first.</summary>
    private const int Spare = 4;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        if (!user.May(Permission.ViewPerformance))
        {
            return [];
        }

        var found = await db.Indicators.AsNoTracking().Holding(words, indicator => indicator.Title, indicator => indicator.Code, indicator => indicator.Tier, indicator => indicator.Priority)
            .OrderBy(indicator => indicator.Code).Take(atMost * Spare).Select(indicator => new { indicator.IndicatorId, indicator.Definition }).ToListAsync(cancellationToken);
        return
        [
            .. found
                .Where(row => words.AreIn(row.Definition.Code, row.Definition.Title, row.Definition.Tier, row.Definition.Priority))
                .OrderBy(row => words.AreIn($"{row.Definition.Code} {row.Definition.Title}") ? 0 : 1)
                .Take(atMost)
                .Select(row => new SearchHit("Indicators", row.Definition.Title, string.Join(" · ", new[] { row.Definition.Code, row.Definition.Tier, row.Definition.Owner?.Name }.OfType<string>()), PerformanceLinks.Indicator(row.IndicatorId))),
        ];
    }
}
