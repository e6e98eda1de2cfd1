using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>A line for each group from its number before to its number after. Groups marked as signals are dark and named; the others are grey.</summary>
internal static class SlopeChart
{
    private const double Side = 210;
    private const double Line = 20;

    /// <summary>The picture and the height that it takes.</summary>
    public static (IHtmlContent Drawn, double Height) Draw(Chart chart, ChartSize size)
    {
        if (chart.Labels.Count != 2)
        {
            throw new ArgumentException($"A slope chart has two labels, before and after; this one has {chart.Labels.Count}", nameof(chart));
        }

        double height = Math.Max(size.Height, (chart.Series.Count * Line) + 70);
        Plot plot = new(Side, 44, size.Width - Side, height - 24, 2, Tight(chart));
        (ChartSeries Series, int At)[] both = [.. chart.Series.Select((series, at) => (series, at)).Where(one => one.series.Values[0] is not null && one.series.Values[1] is not null)];
        IReadOnlyList<double> before = Tops(both.Select(one => plot.Y(one.Series.Values[0]!.Value)), plot);
        IReadOnlyList<double> after = Tops(both.Select(one => plot.Y(one.Series.Values[1]!.Value)), plot);
        return (Markup.Join(
        [
            Markup.Html($"<g class=\"wm-chart__axis\"><path class=\"wm-chart__zero\" d=\"M{Plot.At(plot.Left)} {Plot.At(plot.Top)}V{Plot.At(plot.Bottom)}M{Plot.At(plot.Right)} {Plot.At(plot.Top)}V{Plot.At(plot.Bottom)}\"/><text x=\"{Plot.At(plot.Left)}\" y=\"18\" text-anchor=\"middle\">{chart.Labels[0]}</text><text x=\"{Plot.At(plot.Right)}\" y=\"18\" text-anchor=\"middle\">{chart.Labels[1]}</text></g>"),
            .. both.OrderBy(one => chart.Signals.Contains(one.At)).Select(one => Slope(chart, one.Series, one.At, plot)),
            .. both.Select((one, i) => Name(chart, one.Series, one.At, plot, before[i], after[i])),
        ]), height);
    }

    /// <summary>From the smallest to the largest number: no lengths are compared here, and each end says its number.</summary>
    private static Scale Tight(Chart chart)
    {
        double[] all = [.. chart.Series.SelectMany(series => series.Values).OfType<double>()];
        return all.Length == 0 ? new Scale(0, 1, 1) : new Scale(all.Min(), Math.Max(all.Max(), all.Min() + 1e-9), 1);
    }

    private static Markup Slope(Chart chart, ChartSeries series, int at, Plot plot)
    {
        (double from, double to) = (plot.Y(series.Values[0]!.Value), plot.Y(series.Values[1]!.Value));
        string kind = chart.Signals.Contains(at) ? "wm-chart__series--0" : "wm-chart__series--quiet";
        return Markup.Html($"<g class=\"wm-chart__series {kind}\"><path class=\"wm-chart__line\" fill=\"none\" d=\"M{Plot.At(plot.Left)} {Plot.At(from)}L{Plot.At(plot.Right)} {Plot.At(to)}\"/>{Markers.Of(0, plot.Left, from)}{(chart.Signals.Contains(at) ? Markers.Signal(plot.Right, to) : Markers.Of(0, plot.Right, to))}</g>");
    }

    private static Markup Name(Chart chart, ChartSeries series, int at, Plot plot, double before, double after)
    {
        string kind = chart.Signals.Contains(at) ? "wm-chart__slope wm-chart__slope--signal" : "wm-chart__slope";
        string name = ChartWords.Wrap(series.Name, Side - 70, 1)[0];
        string leaders = $"M{Plot.At(plot.Left - 3)} {Plot.At(plot.Y(series.Values[0]!.Value))}L{Plot.At(plot.Left - 16)} {Plot.At(before + 8)}M{Plot.At(plot.Right + 3)} {Plot.At(plot.Y(series.Values[1]!.Value))}L{Plot.At(plot.Right + 16)} {Plot.At(after + 8)}";
        return Markup.Html($"<g class=\"{kind}\"><path class=\"wm-chart__leader\" fill=\"none\" d=\"{leaders}\"/><text x=\"{Plot.At(plot.Left - 20)}\" y=\"{Plot.At(before + 13)}\" text-anchor=\"end\">{name} {ChartWords.Short(chart, series.Values[0]!.Value)}</text><text x=\"{Plot.At(plot.Right + 20)}\" y=\"{Plot.At(after + 13)}\">{ChartWords.Short(chart, series.Values[1]!.Value)} {name}</text></g>");
    }

    private static IReadOnlyList<double> Tops(IEnumerable<double> ys, Plot plot) => EndLabels.Tops([.. ys.Select(y => new EndLabel(y, [""], "", ""))], plot.Top - 10, plot.Bottom + 20);
}
