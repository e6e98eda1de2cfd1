using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Values over time: lines with their names at the end, the range that chance explains as a band, targets, projections and breaks.</summary>
internal static class LineChart
{
    private const int MostMarks = 60;

    private const int MostWhiskers = 26;

    public static IHtmlContent Draw(Chart chart, ChartSize size)
    {
        Scale scale = ScaleOf(chart);
        double left = scale.Ticks.Max(tick => ChartWords.Width(ChartWords.Tick(chart, tick))) + 14;
        double top = 14 + (chart.Unit is "" or "£" or "%" ? 0 : 14) + (chart.Breaks.Count > 0 ? 40 : 0);
        Plot plot = new(left, top, size.Width - ChartSize.LabelWidth - 18, size.Height - 34, chart.Labels.Count, scale);
        int[] breaks = [.. chart.Breaks.Select(found => found.Before)];
        (ChartSeries Series, int Number)[] lines = [.. chart.Series.Where(series => series.Role is ChartRole.Actual or ChartRole.Comparison).Select((series, number) => (series, number))];

        return Markup.Join(
        [
            Band(chart, plot, breaks),
            .. chart.Bands.Select((band, at) => Fan(plot, band, at, breaks)),
            Axes.Values(chart, plot),
            Axes.Labels(chart, plot),
            Axes.Breaks(chart, plot),
            .. chart.Series.Where(series => series.Role is ChartRole.Centre or ChartRole.Target).Select(series => Level(plot, series, breaks)),
            .. chart.Series.Where(series => series.Role == ChartRole.Projection).Select(series => Projection(plot, series, lines.Select(line => line.Series), breaks)),
            .. lines.Reverse().Select(line => Line(plot, line.Series, line.Number, breaks)),
            Signals(chart, plot),
            EndLabels.Draw([.. Names(chart, plot, lines)], plot),
        ]);
    }

    public static Scale ScaleOf(Chart chart) => Scale.Of(Numbers(chart), fromZero: false, chart.Decimals, chart.Unit == "%");

    private static IEnumerable<double> Numbers(Chart chart) => chart.Series.SelectMany(series =>
        series.Values.OfType<double>().Concat(series.Intervals.OfType<(double Low, double High)>().SelectMany(range => (double[])[range.Low, range.High])))
        .Concat(chart.Bands.SelectMany(band => band.Ranges).OfType<(double Low, double High)>().SelectMany(range => (double[])[range.Low, range.High]));

    private static IHtmlContent Band(Chart chart, Plot plot, int[] breaks) =>
        Of(chart, ChartRole.LowerLimit) is { } lower && Of(chart, ChartRole.UpperLimit) is { } upper
            ? Markup.Html($"<path class=\"wm-chart__band\" d=\"{Strokes.Band(plot, lower.Values, upper.Values, breaks)}\"/>")
            : Markup.Nothing;

    /// <summary>One range of a fan; the narrower it is, the darker.</summary>
    private static Markup Fan(Plot plot, ChartBand band, int at, int[] breaks) => Markup.Html(
        $"<path class=\"wm-chart__fan wm-chart__fan--{at % 3}\" d=\"{Strokes.Band(plot, [.. band.Ranges.Select(range => range?.Low)], [.. band.Ranges.Select(range => range?.High)], breaks)}\"><title>{band.Name}</title></path>");

    private static Markup Level(Plot plot, ChartSeries series, int[] breaks) => Markup.Html(
        $"<path class=\"wm-chart__{Word(series.Role)}\" fill=\"none\" d=\"{Strokes.Steps(plot, series.Values, breaks)}\"/>");

    private static Markup Line(Plot plot, ChartSeries series, int number, int[] breaks)
    {
        int[] known = [.. Enumerable.Range(0, series.Values.Count).Where(i => series.Values[i] is not null)];
        IEnumerable<int> marked = known.Length <= MostMarks ? known : Strokes.Stretches(series.Values, breaks).Where(stretch => stretch.Count == 1).Select(stretch => stretch[0]).Append(known[^1]);
        return Markup.Html($"""
            <g class="wm-chart__series wm-chart__series--{number % 4} wm-chart__series--{Word(series.Role)}">{Intervals(plot, series, breaks)}<path class="wm-chart__line" fill="none" d="{Strokes.Line(plot, series, breaks)}"/>{Markup.Join(marked.Select(i => Markers.Of(number, plot.X(i), plot.Y(series.Values[i]!.Value))))}</g>
            """);
    }

    /// <summary>Whiskers where there is room for them, else a band.</summary>
    private static IHtmlContent Intervals(Plot plot, ChartSeries series, int[] breaks)
    {
        if (series.Intervals.Count(range => range is not null) > MostWhiskers)
        {
            return Markup.Html($"<path class=\"wm-chart__interval\" d=\"{Strokes.Band(plot, [.. series.Intervals.Select(range => range?.Low)], [.. series.Intervals.Select(range => range?.High)], breaks)}\"/>");
        }

        return Markup.Join(series.Intervals.Index().Where(range => range.Item is not null)
            .Select(range => Markers.Whisker(plot.X(range.Index), plot.Y(range.Item!.Value.High), plot.Y(range.Item.Value.Low))));
    }

    /// <summary>A dashed line that goes on from the last actual value, unless a break lies between.</summary>
    private static Markup Projection(Plot plot, ChartSeries series, IEnumerable<ChartSeries> actual, int[] breaks)
    {
        double?[] values = [.. series.Values];
        int first = Array.FindIndex(values, value => value is not null);
        if (first > 0 && actual.FirstOrDefault() is { } line)
        {
            values[first - 1] = line.Values[first - 1];
        }

        IEnumerable<IHtmlContent> marks = series.Values.Index().Where(value => value.Item is not null)
            .Select(value => Markup.Html($"<circle class=\"wm-chart__mark\" cx=\"{Plot.At(plot.X(value.Index))}\" cy=\"{Plot.At(plot.Y(value.Item!.Value))}\" r=\"4\"/>"));
        return Markup.Html($"""
            <g class="wm-chart__projection">{Intervals(plot, series, breaks)}<path fill="none" stroke-dasharray="6 4" d="{Strokes.Line(plot, series with { Values = values }, breaks)}"/>{Markup.Join(marks)}</g>
            """);
    }

    private static IHtmlContent Signals(Chart chart, Plot plot) =>
        chart.Series.FirstOrDefault(series => series.Role == ChartRole.Actual) is { } actual
            ? Markup.Join(chart.Signals.Where(i => actual.Values[i] is not null).Select(i => Markers.Signal(plot.X(i), plot.Y(actual.Values[i]!.Value))))
            : Markup.Nothing;

    private static IEnumerable<EndLabel> Names(Chart chart, Plot plot, (ChartSeries Series, int Number)[] lines)
    {
        foreach (ChartSeries series in chart.Series.Where(series => series.Role != ChartRole.LowerLimit))
        {
            if (series.Values.LastOrDefault(value => value is not null) is not double last)
            {
                continue;
            }

            int number = Array.FindIndex(lines, line => ReferenceEquals(line.Series, series));
            string kind = number >= 0 ? $"wm-chart__label--{number % 4}" : $"wm-chart__label--{Word(series.Role)}";
            bool isBand = series.Role == ChartRole.UpperLimit && Of(chart, ChartRole.LowerLimit)?.Values.LastOrDefault(value => value is not null) is not null;
            yield return isBand
                ? new EndLabel(plot.Y(last), ChartWords.Wrap("usual range", ChartSize.LabelWidth, 2), ChartWords.Range(chart, (Of(chart, ChartRole.LowerLimit)!.Values.Last(value => value is not null)!.Value, last)), kind)
                : new EndLabel(plot.Y(last), ChartWords.Wrap(series.Name, ChartSize.LabelWidth, 3), ChartWords.Short(chart, last), kind);
        }
    }

    private static ChartSeries? Of(Chart chart, ChartRole role) => chart.Series.FirstOrDefault(series => series.Role == role);

    private static string Word(ChartRole role) => role switch
    {
        ChartRole.Actual => "actual",
        ChartRole.Target => "target",
        ChartRole.Centre => "centre",
        ChartRole.Projection => "projected",
        ChartRole.Comparison => "comparison",
        _ => "limit",
    };
}
