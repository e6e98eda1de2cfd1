using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>The lines and words round a chart: values at the left, periods or groups along the bottom, breaks across it.</summary>
internal static class Axes
{
    /// <summary>Of how many labels one is shown, where not all have room; quarters and months by whole years, as people count them.</summary>
    private static readonly int[] AnyStep = [1, 2, 3, 4, 5, 10, 20, 50, 100];

    private static readonly int[] QuarterStep = [1, 2, 4, 8, 12, 20, 40];

    private static readonly int[] MonthStep = [1, 2, 3, 6, 12, 24, 36, 60, 120];

    /// <summary>Level lines at the round numbers; the one at zero is stronger.</summary>
    public static IHtmlContent Values(Chart chart, Plot plot)
    {
        IEnumerable<IHtmlContent> lines = plot.Scale.Ticks.Select(tick => Markup.Html(
            $"""
            <path class="{(tick == 0 ? "wm-chart__zero" : "wm-chart__grid")}" d="M{Plot.At(plot.Left)} {Plot.At(plot.Y(tick))}H{Plot.At(plot.Right)}"/><text x="{Plot.At(plot.Left - 8)}" y="{Plot.At(plot.Y(tick) + 5)}" text-anchor="end">{ChartWords.Tick(chart, tick)}</text>
            """));
        IHtmlContent unit = chart.Unit is "" or "£" or "%" ? Markup.Nothing : Markup.Html($"<text class=\"wm-chart__unit\" x=\"0\" y=\"{Plot.At(plot.Top - 14)}\">{chart.Unit}</text>");
        return Markup.Html($"<g class=\"wm-chart__axis\">{unit}{Markup.Join(lines)}</g>");
    }

    /// <summary>As many labels along the bottom as have room, with a small stroke for each one that is there.</summary>
    public static IHtmlContent Labels(Chart chart, Plot plot)
    {
        IEnumerable<IHtmlContent> strokes = chart.Labels.Select((_, i) => Markup.Html($"<path class=\"wm-chart__tick\" d=\"M{Plot.At(plot.X(i))} {Plot.At(plot.Bottom)}v5\"/>"));
        IEnumerable<IHtmlContent> words = Shown(chart.Labels, plot.Slot).Select(i => Markup.Html(
            $"<text x=\"{Plot.At(plot.X(i))}\" y=\"{Plot.At(plot.Bottom + 22)}\" text-anchor=\"middle\">{chart.Labels[i]}</text>"));
        return Markup.Html($"<g class=\"wm-chart__axis\">{Markup.Join(strokes)}{Markup.Join(words)}</g>");
    }

    /// <summary>A dashed line across the chart at each break, with its reason above.</summary>
    public static IHtmlContent Breaks(Chart chart, Plot plot) => Markup.Join(chart.Breaks.OrderBy(b => b.Before).Select((found, number) =>
    {
        double x = plot.X(found.Before - 0.5);
        double next = chart.Breaks.Select(other => plot.X(other.Before - 0.5)).Where(other => other > x).DefaultIfEmpty(plot.Right).Min();
        double last = chart.Breaks.Select(other => plot.X(other.Before - 0.5)).Where(other => other < x).DefaultIfEmpty(plot.Left).Max();
        bool toTheRight = next - x >= x - last || number > 0;
        double room = Math.Min(240, (toTheRight ? next - x : x - last) - 8);
        IEnumerable<IHtmlContent> lines = ChartWords.Wrap(found.Reason, Math.Max(room, 40), 2).Select((line, i) => Markup.Html(
            $"<text x=\"{Plot.At(toTheRight ? x + 5 : x - 5)}\" y=\"{Plot.At(plot.Top - 26 + (i * 16))}\" text-anchor=\"{(toTheRight ? "start" : "end")}\">{line}</text>"));
        return (IHtmlContent)Markup.Html(
            $"<g class=\"wm-chart__break\"><path stroke-dasharray=\"5 4\" fill=\"none\" d=\"M{Plot.At(x)} {Plot.At(plot.Top - 38)}V{Plot.At(plot.Bottom)}\"/>{Markup.Join(lines)}</g>");
    }));

    /// <summary>
    /// The indexes of the labels that are shown: all where there is room, else every second, third, fourth and so on,
    /// beginning with a first quarter or an April where there is one, and otherwise so that the last is shown.
    /// </summary>
    public static IReadOnlyList<int> Shown(IReadOnlyList<string> labels, double slot)
    {
        double widest = labels.Select(label => ChartWords.Width(label)).DefaultIfEmpty(0).Max() + 12;
        int least = Math.Max(1, (int)Math.Ceiling(widest / slot));
        int[] steps = labels.Any(IsFirstQuarter) ? QuarterStep : labels.Any(IsApril) ? MonthStep : AnyStep;
        int step = steps.Where(every => every >= least).DefaultIfEmpty(least).First();
        int start = labels.Index().Where(label => IsFirstQuarter(label.Item) || IsApril(label.Item)).Select(label => label.Index).FirstOrDefault(labels.Count - 1);
        return [.. Enumerable.Range(0, labels.Count).Where(i => (i - start) % step == 0)];
    }

    private static bool IsFirstQuarter(string label) => label.StartsWith("Q1 ", StringComparison.Ordinal);

    private static bool IsApril(string label) => label.StartsWith("Apr ", StringComparison.Ordinal);
}
