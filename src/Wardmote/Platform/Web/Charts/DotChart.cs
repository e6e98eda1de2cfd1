using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>A dot with its interval for each group, one below the other, held against a line down the middle.</summary>
internal static class DotChart
{
    private const double Row = 24;
    private const double AxisHeight = 30;

    /// <summary>The picture and the height that it takes.</summary>
    public static (IHtmlContent Drawn, double Height) Draw(Chart chart, ChartSize size)
    {
        ChartSeries[] dots = [.. chart.Series.Where(series => series.Role is ChartRole.Actual or ChartRole.Comparison)];
        ChartSeries? centre = chart.Series.FirstOrDefault(series => series.Role is ChartRole.Centre or ChartRole.Target);
        double room = dots.SelectMany(series => series.Values).OfType<double>().Select(value => ChartWords.Width(ChartWords.Short(chart, value))).DefaultIfEmpty(0).Max() + 20;
        double top = centre is null ? 4 : 24;
        Plot plot = new(RowNames.Width + 14, top, size.Width - room, top + (Row * chart.Labels.Count), chart.Labels.Count, LineChart.ScaleOf(chart));
        return (Markup.Join(
        [
            .. Axis(chart, plot),
            centre is null ? Markup.Nothing : Centre(chart, centre, plot),
            .. chart.Labels.Select((label, i) => RowNames.Draw(label, Middle(plot, i))),
            .. dots.SelectMany((series, number) => Dots(chart, dots, series, number, plot)),
            .. Missing(chart, dots, plot),
            dots.Length > 1 ? Names(dots, plot) : Markup.Nothing,
        ]), plot.Bottom + AxisHeight + (chart.Unit is "" or "£" or "%" ? 0 : 18) + (dots.Length > 1 ? 24 : 0));
    }

    private static double Middle(Plot plot, int row) => plot.Top + (Row * (row + 0.5));

    private static double X(Plot plot, double value) => plot.Left + ((value - plot.Scale.Low) / (plot.Scale.High - plot.Scale.Low) * (plot.Right - plot.Left));

    private static IEnumerable<IHtmlContent> Axis(Chart chart, Plot plot)
    {
        foreach (double tick in plot.Scale.Ticks)
        {
            yield return Markup.Html($"<g class=\"wm-chart__axis\"><path class=\"{(tick == 0 ? "wm-chart__zero" : "wm-chart__grid")}\" d=\"M{Plot.At(X(plot, tick))} {Plot.At(plot.Top)}V{Plot.At(plot.Bottom)}\"/><text x=\"{Plot.At(X(plot, tick))}\" y=\"{Plot.At(plot.Bottom + 18)}\" text-anchor=\"middle\">{ChartWords.Tick(chart, tick)}</text></g>");
        }

        if (chart.Unit is not ("" or "£" or "%"))
        {
            yield return Markup.Html($"<text class=\"wm-chart__unit\" x=\"{Plot.At(plot.Right)}\" y=\"{Plot.At(plot.Bottom + 38)}\" text-anchor=\"end\">{chart.Unit}</text>");
        }
    }

    private static IHtmlContent Centre(Chart chart, ChartSeries series, Plot plot)
    {
        if (series.Values.FirstOrDefault(value => value is not null) is not double level)
        {
            return Markup.Nothing;
        }

        string words = $"{series.Name} {ChartWords.Short(chart, level)}";
        double x = X(plot, level);
        bool isLeft = x + ChartWords.Width(words) > plot.Right;
        return Markup.Html($"<path class=\"wm-chart__target\" fill=\"none\" d=\"M{Plot.At(x)} {Plot.At(plot.Top - 6)}V{Plot.At(plot.Bottom)}\"/><text x=\"{Plot.At(isLeft ? x - 5 : x + 5)}\" y=\"{Plot.At(plot.Top - 8)}\" text-anchor=\"{(isLeft ? "end" : "start")}\">{words}</text>");
    }

    private static IEnumerable<IHtmlContent> Dots(Chart chart, ChartSeries[] dots, ChartSeries series, int number, Plot plot) =>
        series.Values.Index().Where(value => value.Item is not null).Select(value =>
        {
            (int row, double at) = (value.Index, value.Item!.Value);
            bool isAlone = dots.Count(one => one.Values[row] is not null) == 1;
            double y = Middle(plot, row) + (isAlone ? 0 : number * 7);
            (double Low, double High)? range = series.Intervals.ElementAtOrDefault(row);
            IHtmlContent whisker = range is { } ends
                ? Markup.Html($"<path class=\"wm-chart__whisker\" fill=\"none\" d=\"M{Plot.At(X(plot, ends.Low))} {Plot.At(y - 3)}v6m0 -3H{Plot.At(X(plot, ends.High))}m0 -3v6\"/>")
                : Markup.Nothing;
            IHtmlContent mark = number == 0 && chart.Signals.Contains(row) ? Markers.Signal(X(plot, at), y) : Markers.Of(number, X(plot, at), y, 4.5);
            double end = Math.Max(X(plot, at), range is { } known ? X(plot, known.High) : 0) + 9;
            IHtmlContent words = number > 0 && !isAlone ? Markup.Nothing : Markup.Html($"<text class=\"wm-chart__value\" x=\"{Plot.At(end)}\" y=\"{Plot.At(y + 4.5)}\">{ChartWords.Short(chart, at)}</text>");
            return (IHtmlContent)Markup.Html($"<g class=\"wm-chart__series wm-chart__series--{number % 4}{(number > 0 ? " wm-chart__series--comparison" : "")}\">{whisker}{mark}</g>{words}");
        });

    private static IEnumerable<IHtmlContent> Missing(Chart chart, ChartSeries[] dots, Plot plot) =>
        from row in Enumerable.Range(0, chart.Labels.Count)
        where dots.All(series => series.Values[row] is null)
        select Markup.Html($"<text class=\"wm-chart__missing\" x=\"{Plot.At(plot.Left + 6)}\" y=\"{Plot.At(Middle(plot, row) + 4)}\">no value</text>");

    private static IHtmlContent Names(ChartSeries[] dots, Plot plot) => Markup.Join(dots.Select((series, number) => Markup.Html(
        $"<g class=\"wm-chart__series wm-chart__series--{number % 4}{(number > 0 ? " wm-chart__series--comparison" : "")}\">{Markers.Of(number, plot.Left + 8 + (number * 200), plot.Bottom + 44, 4.5)}</g><text x=\"{Plot.At(plot.Left + 18 + (number * 200))}\" y=\"{Plot.At(plot.Bottom + 49)}\">{series.Name}</text>")));
}
