using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>A chart as one SVG picture with a title and a description for those who do not see it.</summary>
internal static class ChartPicture
{
    private const int LongName = 14;

    /// <summary>The picture.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="id">The start of the ids in the picture, used nowhere else on the page.</param>
    public static IHtmlContent Draw(Chart chart, string id)
    {
        ChartSize size = ChartSize.Ordinary;
        chart = Within(chart);
        (IHtmlContent drawn, double height) = chart.Kind switch
        {
            ChartKind.Line => (LineChart.Draw(chart, size), size.Height),
            ChartKind.Dots => DotChart.Draw(chart, size),
            ChartKind.Slope => SlopeChart.Draw(chart, size),
            _ when chart.Labels.Any(label => label.Length > LongName) => RowChart.Draw(chart, size),
            _ => (ColumnChart.Draw(chart, size), size.Height),
        };
        return Markup.Html($"""
            <svg class="wm-chart__picture" viewBox="0 0 {Plot.At(size.Width)} {Plot.At(height)}" role="img" aria-labelledby="{id}-title {id}-says" font-size="14"><title id="{id}-title">{chart.Title}</title><desc id="{id}-says">{chart.Says}</desc>{drawn}</svg>
            """);
    }

    /// <summary>The chart without breaks and signals that lie beyond its labels, as happens when only a part of a series is shown.</summary>
    public static Chart Within(Chart chart)
    {
        ChartSeries? uneven = chart.Series.FirstOrDefault(series => series.Values.Count != chart.Labels.Count);
        return uneven is not null
            ? throw new ArgumentException($"“{uneven.Name}” has {uneven.Values.Count} values for {chart.Labels.Count} labels: give each label a value, or none as null", nameof(chart))
            : chart with
            {
                Breaks = [.. chart.Breaks.Where(found => found.Before > 0 && found.Before < chart.Labels.Count)],
                Bands = [.. chart.Bands.Where(band => band.Ranges.Count == chart.Labels.Count)],
                Signals = [.. chart.Signals.Where(at => at >= 0 && at < chart.Signable.Count)],
            };
    }

    /// <summary>Whether there is any number to draw.</summary>
    public static bool HasNumbers(Chart chart) => chart.Series.Any(series => series.Values.Any(value => value is not null));
}
