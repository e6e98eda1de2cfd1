using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Reports;

/// <summary>Every indicator on one page, by priority.</summary>
public static class Scorecard
{
    public static Document Of(QuarterlyContent content) => new($"{content.Partnership}: scorecard", content.Period.Name,
    [
        Counts.OfIndicators(content),
        .. content.Indicators.GroupBy(indicator => indicator.Priority, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => ReaderBlocks.Table(group.Key.Length > 0 ? group.Key : "Under no priority", [.. group], IndicatorColumns.Scorecard)),
    ])
    {
        Period = content.Period.Name,
    };
}
