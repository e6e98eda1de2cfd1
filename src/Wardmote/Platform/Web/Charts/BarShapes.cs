using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>One bar: which series and label it belongs to, and from where to where it goes along the axis of values.</summary>
internal sealed record BarShape(int Series, int Label, double From, double To, double Value);

/// <summary>Which bars a chart has, beside or on top of one another, and the key that names them.</summary>
internal static class BarShapes
{
    /// <summary>The series that are drawn as bars; targets are drawn as strokes across them.</summary>
    public static IReadOnlyList<ChartSeries> Series(Chart chart) => [.. chart.Series.Where(series => series.Role is ChartRole.Actual or ChartRole.Comparison or ChartRole.Projection)];

    /// <summary>All bars. A missing value has none; on a stack positive values grow upwards and negative ones downwards.</summary>
    public static IEnumerable<BarShape> Of(Chart chart)
    {
        IReadOnlyList<ChartSeries> series = Series(chart);
        for (int label = 0; label < chart.Labels.Count; label++)
        {
            double up = 0;
            double down = 0;
            for (int i = 0; i < series.Count; i++)
            {
                if (series[i].Values[label] is not double value)
                {
                    continue;
                }

                double from = chart.Kind != ChartKind.StackedBar ? 0 : value < 0 ? down : up;
                yield return new BarShape(i, label, from, from + value, value);
                (up, down) = value < 0 ? (up, from + value) : (from + value, down);
            }
        }
    }

    /// <summary>All numbers for which the axis must have room.</summary>
    public static IEnumerable<double> Numbers(Chart chart) =>
    [
        .. Of(chart).Select(bar => bar.To),
        .. chart.Series.Where(series => series.Role == ChartRole.Target).SelectMany(series => series.Values.OfType<double>()),
        .. Series(chart).SelectMany(series => series.Intervals.OfType<(double Low, double High)>()).SelectMany(range => (double[])[range.Low, range.High]),
    ];

    /// <summary>The names of the series with a sample of each, in lines from the upper left.</summary>
    public static (IHtmlContent Drawn, double Height) Key(Chart chart, double width)
    {
        IReadOnlyList<ChartSeries> series = Series(chart);
        ChartSeries? target = chart.Series.FirstOrDefault(one => one.Role == ChartRole.Target);
        if (series.Count < 2 && target is null)
        {
            return (Markup.Nothing, 0);
        }

        double x = 0;
        double y = 4;
        List<IHtmlContent> entries = [];
        foreach ((string name, string kind) in series.Select((one, i) => (one.Name, Class(one, i))).Concat(target is null ? [] : [(target.Name, "wm-chart__target")]))
        {
            double room = ChartWords.Width(name) + 46;
            (x, y) = x > 0 && x + room > width ? (0, y + 22) : (x, y);
            entries.Add(kind == "wm-chart__target"
                ? Markup.Html($"<path class=\"{kind}\" fill=\"none\" d=\"M{Plot.At(x)} {Plot.At(y + 7)}h18\"/><text x=\"{Plot.At(x + 24)}\" y=\"{Plot.At(y + 12)}\">{name}</text>")
                : Markup.Html($"<rect class=\"{kind}\" x=\"{Plot.At(x)}\" y=\"{Plot.At(y)}\" width=\"14\" height=\"14\"/><text x=\"{Plot.At(x + 20)}\" y=\"{Plot.At(y + 12)}\">{name}</text>"));
            x += room;
        }

        return (Markup.Html($"<g class=\"wm-chart__key\">{Markup.Join(entries)}</g>"), y + 30);
    }

    public static string Class(ChartSeries series, int number) =>
        series.Role == ChartRole.Projection ? "wm-chart__bar wm-chart__bar--projected" : $"wm-chart__bar wm-chart__bar--{number % 5}";

    /// <summary>Whether a number on the bar is written light or dark.</summary>
    public static string Ink(ChartSeries series, int number) => series.Role == ChartRole.Projection || number % 5 is 1 or 3 ? "dark" : "light";

    /// <summary>A dotted stroke at each target, with a light edge so that it is seen on a dark bar.</summary>
    public static Markup Target(IEnumerable<string> strokes)
    {
        string path = string.Join(' ', strokes);
        return Markup.Html($"<path class=\"wm-chart__halo\" fill=\"none\" d=\"{path}\"/><path class=\"wm-chart__target\" fill=\"none\" d=\"{path}\"/>");
    }
}
