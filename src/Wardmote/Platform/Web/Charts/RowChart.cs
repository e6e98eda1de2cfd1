using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Level bars for groups with long names, one below the other. They always begin at zero, and each has its number.</summary>
internal static class RowChart
{
    private const double Thickness = 22;

    /// <summary>The picture and the height that it takes.</summary>
    public static (IHtmlContent Drawn, double Height) Draw(Chart chart, ChartSize size)
    {
        Scale scale = Scale.Of(BarShapes.Numbers(chart), fromZero: true, chart.Decimals, chart.Unit == "%");
        (IHtmlContent key, double keyHeight) = BarShapes.Key(chart, size.Width);
        IReadOnlyList<ChartSeries> series = BarShapes.Series(chart);
        int beside = chart.Kind == ChartKind.StackedBar ? 1 : Math.Max(1, series.Count);
        double row = Math.Max(34, (beside * Thickness) + 10);
        double room = BarShapes.Of(chart).Select(bar => ChartWords.Width(ChartWords.Value(chart, bar.Value))).DefaultIfEmpty(0).Max() + 14;
        Plot plot = new(RowNames.Width + 12, keyHeight, size.Width - room, keyHeight + (row * chart.Labels.Count), chart.Labels.Count, scale);

        return (Markup.Join(
        [
            key,
            .. chart.Labels.Select((label, i) => RowNames.Draw(label, plot.Top + (row * (i + 0.5)))),
            .. BarShapes.Of(chart).Select(bar => Bar(chart, plot, series, bar, Y(bar))),
            .. chart.Series.Where(one => one.Role == ChartRole.Target).Select(one => Target(plot, one, row)),
            Markup.Html($"<path class=\"wm-chart__zero\" d=\"M{Plot.At(X(plot, 0))} {Plot.At(plot.Top)}V{Plot.At(plot.Bottom)}\"/>"),
        ]), plot.Bottom + 8);

        double Y(BarShape bar) => plot.Top + (row * (bar.Label + 0.5)) - (beside * Thickness / 2) + (beside == 1 ? 0 : bar.Series * Thickness);
    }

    private static double X(Plot plot, double value) => plot.Left + ((value - plot.Scale.Low) / (plot.Scale.High - plot.Scale.Low) * (plot.Right - plot.Left));

    private static Markup Bar(Chart chart, Plot plot, IReadOnlyList<ChartSeries> series, BarShape bar, double y)
    {
        double left = X(plot, Math.Min(bar.From, bar.To));
        double width = X(plot, Math.Max(bar.From, bar.To)) - left;
        string words = ChartWords.Value(chart, bar.Value);
        bool isStacked = chart.Kind == ChartKind.StackedBar;
        (double Low, double High)? range = series[bar.Series].Intervals.ElementAtOrDefault(bar.Label);
        double end = Math.Max(left + width, range is { } known ? X(plot, known.High) : 0) + 6;
        IHtmlContent number = isStacked && width < ChartWords.Width(words) + 8
            ? Markup.Nothing
            : Markup.Html($"<text class=\"wm-chart__value{(isStacked ? $" wm-chart__value--{BarShapes.Ink(series[bar.Series], bar.Series)}" : "")}\" x=\"{Plot.At(isStacked ? left + (width / 2) : end)}\" y=\"{Plot.At(y + 16)}\" text-anchor=\"{(isStacked ? "middle" : "start")}\">{words}</text>");
        IHtmlContent whisker = range is { } ends
            ? Markup.Html($"<path class=\"wm-chart__whisker\" fill=\"none\" d=\"M{Plot.At(X(plot, ends.Low))} {Plot.At(y + 7)}v8m0 -4H{Plot.At(X(plot, ends.High))}m0 -4v8\"/>")
            : Markup.Nothing;
        return Markup.Html(
            $"<rect class=\"{BarShapes.Class(series[bar.Series], bar.Series)}\" x=\"{Plot.At(left)}\" y=\"{Plot.At(y + 1)}\" width=\"{Plot.At(width)}\" height=\"{Plot.At(Thickness - 2)}\"/>{whisker}{number}");
    }

    private static Markup Target(Plot plot, ChartSeries series, double row) => BarShapes.Target(series.Values.Index().Where(value => value.Item is not null)
        .Select(value => $"M{Plot.At(X(plot, value.Item!.Value))} {Plot.At(plot.Top + (row * value.Index) + 3)}v{Plot.At(row - 6)}"));
}
