using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Components;

/// <summary>A small line for a cell of a table. It is hidden from those who hear the page: the numbers must stand in words beside it.</summary>
[HtmlTargetElement("wm-sparkline", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SparklineTagHelper : TagHelper
{
    private const double Width = 110;

    private const double Height = 30;

    /// <summary>Oldest first; none for a missing one.</summary>
    public required IReadOnlyList<double?> Values { get; set; }

    /// <summary>A level that is drawn as a dotted line.</summary>
    public double? Target { get; set; }

    /// <summary>The indexes of the first values after each break of the series.</summary>
    public IReadOnlyList<int> Breaks { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "wm-sparkline");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Plot.At(Width)} {Plot.At(Height)}");
        output.Attributes.SetAttribute("width", Plot.At(Width));
        output.Attributes.SetAttribute("height", Plot.At(Height));
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent(Drawn());
    }

    private IHtmlContent Drawn()
    {
        double[] known = [.. Values.OfType<double>()];
        if (known.Length == 0)
        {
            return Markup.Nothing;
        }

        double[] all = Target is { } level ? [.. known, level] : known;
        double margin = Math.Max((all.Max() - all.Min()) * 0.05, 1e-9);
        Plot plot = new(0, 4, Width - 2, Height - 4, Values.Count, new Scale(all.Min() - margin, all.Max() + margin, 1));
        int last = Enumerable.Range(0, Values.Count).Last(i => Values[i] is not null);
        IHtmlContent target = Target is { } goal ? Markup.Html($"<path class=\"wm-chart__target\" fill=\"none\" d=\"M0 {Plot.At(plot.Y(goal))}H{Plot.At(Width)}\"/>") : Markup.Nothing;
        IEnumerable<IHtmlContent> breaks = Breaks.Select(found => Markup.Html($"<path class=\"wm-sparkline__break\" fill=\"none\" stroke-dasharray=\"3 3\" d=\"M{Plot.At(plot.X(found - 0.5))} 1V{Plot.At(Height - 1)}\"/>"));
        IEnumerable<IHtmlContent> alone = Strokes.Stretches(Values, Breaks).Where(stretch => stretch.Count == 1)
            .Select(stretch => Markup.Html($"<circle class=\"wm-sparkline__alone\" cx=\"{Plot.At(plot.X(stretch[0]))}\" cy=\"{Plot.At(plot.Y(Values[stretch[0]]!.Value))}\" r=\"1.5\"/>"));
        return Markup.Html($"""
            {target}{Markup.Join(breaks)}<path class="wm-sparkline__line" fill="none" d="{Strokes.Line(plot, new ChartSeries("", Values), Breaks)}"/>{Markup.Join(alone)}<circle class="wm-sparkline__last" cx="{Plot.At(plot.X(last))}" cy="{Plot.At(plot.Y(Values[last]!.Value))}" r="3"/>
            """);
    }
}
