using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Reports;

/// <summary>Every indicator on one page, by priority.</summary>
public static class Scorecard
{
    public static Document Of(QuarterlyContent content) => new($"{content.Partnership}: scorecard", content.Period.Name,
    [
        Counts.OfIndicators(content),
        .. ReaderBlocks.Table(
            "Indicators by priority",
            [.. content.Indicators.OrderBy(indicator => indicator.Priority.Length == 0).ThenBy(indicator => indicator.Priority, StringComparer.OrdinalIgnoreCase).ThenBy(indicator => indicator.Judgement)],
            IndicatorColumns.Scorecard,
            withHeading: false),
    ])
    {
        Period = content.Period.Name,
    };
}
