using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Upright bars over periods, beside one another or stacked. They always begin at zero.</summary>
internal static class ColumnChart
{
    public static IHtmlContent Draw(Chart chart, ChartSize size)
    {
        Scale scale = Scale.Of(BarShapes.Numbers(chart), fromZero: true, chart.Decimals, chart.Unit == "%");
        (IHtmlContent key, double keyHeight) = BarShapes.Key(chart, size.Width);
        double left = scale.Ticks.Max(tick => ChartWords.Width(ChartWords.Tick(chart, tick))) + 14;
        double top = 26 + keyHeight + (chart.Breaks.Count > 0 ? 40 : 0);
        Plot plot = new(left, top, size.Width - 8, size.Height - 34, chart.Labels.Count, scale);
        IReadOnlyList<ChartSeries> series = BarShapes.Series(chart);
        int beside = chart.Kind == ChartKind.StackedBar ? 1 : Math.Max(1, series.Count);
        double width = Math.Min(plot.Slot * 0.76 / beside, 64);

        return Markup.Join(
        [
            key,
            Axes.Values(chart, plot),
            .. BarShapes.Of(chart).Select(bar => Bar(chart, plot, series, bar, X(bar), width)),
            .. Missing(plot, series),
            .. chart.Series.Where(one => one.Role == ChartRole.Target).Select(one => Target(plot, one, width * beside)),
            Axes.Labels(chart, plot),
            Axes.Breaks(chart, plot),
        ]);

        double X(BarShape bar) => plot.X(bar.Label) - (width * beside / 2) + (beside == 1 ? 0 : bar.Series * width);
    }

    private static Markup Bar(Chart chart, Plot plot, IReadOnlyList<ChartSeries> series, BarShape bar, double x, double width)
    {
        double top = plot.Y(Math.Max(bar.From, bar.To));
        double height = plot.Y(Math.Min(bar.From, bar.To)) - top;
        (double Low, double High)? range = series[bar.Series].Intervals.ElementAtOrDefault(bar.Label);
        string words = ChartWords.Short(chart, bar.Value);
        bool isWithin = height >= 22;
        bool hasRoom = ChartWords.Width(words, 13) <= width + 6 && range is null && (isWithin || chart.Kind == ChartKind.Bar);
        double at = !isWithin ? bar.Value < 0 ? top + height + 15 : top - 5
            : chart.Kind == ChartKind.StackedBar ? top + (height / 2) + 5
            : bar.Value < 0 ? top + 16 : top + height - 7;
        IHtmlContent number = hasRoom
            ? Markup.Html($"<text class=\"wm-chart__value{(isWithin ? $" wm-chart__value--{BarShapes.Ink(series[bar.Series], bar.Series)}" : "")}\" x=\"{Plot.At(x + (width / 2))}\" y=\"{Plot.At(at)}\" text-anchor=\"middle\">{words}</text>")
            : Markup.Nothing;
        IHtmlContent whisker = range is { } known ? Markers.Whisker(x + (width / 2), plot.Y(known.High), plot.Y(known.Low)) : Markup.Nothing;
        return Markup.Html(
            $"<rect class=\"{BarShapes.Class(series[bar.Series], bar.Series)}\" x=\"{Plot.At(x + 1)}\" y=\"{Plot.At(top)}\" width=\"{Plot.At(width - 2)}\" height=\"{Plot.At(height)}\"/>{whisker}{number}");
    }

    private static Markup Target(Plot plot, ChartSeries series, double width) => BarShapes.Target(series.Values.Index().Where(value => value.Item is not null)
        .Select(value => $"M{Plot.At(plot.X(value.Index) - (width / 2) - 3)} {Plot.At(plot.Y(value.Item!.Value))}h{Plot.At(width + 6)}"));

    /// <summary>Where a period has no value at all it is said, so that it is not taken for zero.</summary>
    private static IEnumerable<IHtmlContent> Missing(Plot plot, IReadOnlyList<ChartSeries> series) =>
        from label in Enumerable.Range(0, plot.Count)
        where plot.Slot >= 58 && series.All(one => one.Values[label] is null)
        select Markup.Html($"<text class=\"wm-chart__missing\" x=\"{Plot.At(plot.X(label))}\" y=\"{Plot.At(plot.Y(0) - 6)}\" text-anchor=\"middle\">no value</text>");
}
