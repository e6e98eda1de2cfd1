using Microsoft.AspNetCore.Html;

namespace Wardmote.Platform.Web.Charts;

/// <summary>What stands at the end of a line: its name and its last number.</summary>
/// <param name="Y">Where the line ends.</param>
/// <param name="Name">The name, in as many lines as it needs.</param>
/// <param name="Number">The number, or nothing.</param>
/// <param name="Kind">The class that gives it the look of its line.</param>
internal sealed record EndLabel(double Y, IReadOnlyList<string> Name, string Number, string Kind)
{
    public double Height => 16 * (Name.Count + (Number.Length > 0 ? 1 : 0));
}

/// <summary>Names at the ends of the lines, moved apart where they would cover one another.</summary>
internal static class EndLabels
{
    /// <summary>The upper edge of each label, in the order given: as near to its line as the others allow.</summary>
    public static IReadOnlyList<double> Tops(IReadOnlyList<EndLabel> labels, double top, double bottom)
    {
        int[] order = [.. Enumerable.Range(0, labels.Count).OrderBy(i => labels[i].Y)];
        double[] tops = [.. labels.Select(label => label.Y - (label.Height / 2))];
        double free = top;
        foreach (int i in order)
        {
            tops[i] = Math.Max(tops[i], free);
            free = tops[i] + labels[i].Height + 4;
        }

        double ceiling = bottom;
        foreach (int i in order.Reverse())
        {
            tops[i] = Math.Min(tops[i], ceiling - labels[i].Height);
            ceiling = tops[i] - 4;
        }

        return tops;
    }

    /// <summary>The labels at the right of the plot, each with a thin line from where its own line ends.</summary>
    public static IHtmlContent Draw(IReadOnlyList<EndLabel> labels, Plot plot)
    {
        IReadOnlyList<double> tops = Tops(labels, 2, plot.Bottom + 10);
        return Markup.Join(labels.Select((label, i) =>
        {
            double middle = tops[i] + 8;
            IEnumerable<string> lines = label.Number.Length > 0 ? [label.Number, .. label.Name] : label.Name;
            return (IHtmlContent)Markup.Html($"""
                <g class="wm-chart__label {label.Kind}"><path class="wm-chart__leader" fill="none" d="M{Plot.At(plot.Right + 1)} {Plot.At(label.Y)}L{Plot.At(plot.Right + 14)} {Plot.At(middle)}"/><text>{Markup.Join(lines.Select((line, at) => Markup.Html(
                $"<tspan{(at == 0 && label.Number.Length > 0 ? new HtmlString(" class=\"wm-chart__number\"") : HtmlString.Empty)} x=\"{Plot.At(plot.Right + 18)}\" y=\"{Plot.At(tops[i] + 13 + (at * 16))}\">{line}</tspan>")))}</text></g>
                """);
        }));
    }
}
