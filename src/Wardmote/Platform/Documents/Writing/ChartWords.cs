namespace Wardmote.Platform.Documents.Writing;

/// <summary>What must be said below a chart, because no picture says it by itself.</summary>
internal static class ChartWords
{
    /// <summary>What stands in place of a picture that would be empty.</summary>
    public const string Nothing = "There are no values to show yet.";

    public static bool HasNumbers(Chart chart) => chart.Labels.Count > 0 && chart.Series.Any(series => series.Values.Any(value => value is not null));

    /// <summary>A line for each break, for the points that chance does not explain, and for the source.</summary>
    public static IReadOnlyList<string> Below(Chart chart) =>
    [
        .. chart.Breaks.Where(found => found.Before >= 0 && found.Before < chart.Labels.Count)
            .Select(found => $"Break before {chart.Labels[found.Before]}: {found.Reason.TrimEnd('.')}. Values on the two sides must not be compared."),
        .. Signals(chart) is { Length: > 0 } signals ? new[] { $"More than chance, marked with a diamond: {signals}." } : [],
        .. chart.Source.Length > 0 ? new[] { chart.Source } : [],
    ];

    private static string Signals(Chart chart) => string.Join(", ", chart.Signalled);
}
