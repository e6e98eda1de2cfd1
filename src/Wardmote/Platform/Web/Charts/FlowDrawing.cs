using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Boxes in columns and the arrows between them as one SVG picture that needs no style of its own.</summary>
internal static class FlowDrawing
{
    private const string Ink = "#15191c";
    private const string Stroke = "#17474f";
    private const double HeadLength = 8;

    public static IHtmlContent Draw(FlowPicture picture, string id)
    {
        FlowLayout layout = new(picture);
        return Markup.Html($"""
            <svg class="wm-diagram" viewBox="0 0 {Plot.At(FlowLayout.Width)} {Plot.At(layout.Height)}" role="img" aria-labelledby="{id}-title {id}-says" font-size="{Plot.At(FlowLayout.TextSize)}"><title id="{id}-title">{picture.Title}</title><desc id="{id}-says">{picture.Says}</desc>{Content(picture, layout)}</svg>
            """);
    }

    private static IHtmlContent Content(FlowPicture picture, FlowLayout layout) => Markup.Join(
    [
        .. layout.Headings.Select(Heading),
        .. picture.Arrows.Select(layout.RouteOf).OfType<FlowRoute>().Select(Arrow),
        .. layout.Boxes.Select(Box),
    ]);

    private static Markup Heading(PlacedHeading heading) => Markup.Html(
        $"<g font-weight=\"650\" fill=\"{Stroke}\">{Lines(heading.Lines, heading.X, FlowLayout.LineHeight)}<path fill=\"none\" stroke=\"{Stroke}\" stroke-width=\"2\" d=\"M{Plot.At(heading.X)} {Plot.At(heading.Bottom)}h{Plot.At(heading.Width)}\"/></g>");

    private static Markup Box(PlacedBox box) => Markup.Html(
        $"<g><rect x=\"{Plot.At(box.X)}\" y=\"{Plot.At(box.Y)}\" width=\"{Plot.At(box.Width)}\" height=\"{Plot.At(box.Height)}\" fill=\"#eef4f3\" stroke=\"{Stroke}\" stroke-width=\"1\"/><g fill=\"{Ink}\">{Lines(box.Lines, box.X + FlowLayout.Padding, box.Y + FlowLayout.Padding + 11)}</g></g>");

    private static Markup Lines(IReadOnlyList<string> lines, double x, double y) => Markup.Html(
        $"<text>{Markup.Join(lines.Select((line, i) => Markup.Html($"<tspan x=\"{Plot.At(x)}\" y=\"{Plot.At(y + (i * FlowLayout.LineHeight))}\">{line}</tspan>")))}</text>");

    /// <summary>A line with a head; one that goes round the boxes is dashed, so that the eye can follow it.</summary>
    private static Markup Arrow(FlowRoute route)
    {
        string path = string.Join(' ', route.Corners.Select((corner, i) => $"{(i == 0 ? 'M' : 'L')}{Plot.At(corner.X)} {Plot.At(corner.Y)}"));
        HtmlString dash = route.Corners.Count > 2 ? new(" stroke-dasharray=\"5 3\"") : HtmlString.Empty;
        return Markup.Html($"<path fill=\"none\" stroke=\"{Ink}\" stroke-width=\"1.2\"{dash} d=\"{path}\"/><path fill=\"{Ink}\" stroke=\"none\" d=\"{Head(route.Corners[^2], route.Corners[^1])}\"/>");
    }

    private static string Head((double X, double Y) from, (double X, double Y) to)
    {
        double length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
        (double x, double y) = ((to.X - from.X) / length * HeadLength, (to.Y - from.Y) / length * HeadLength);
        return $"M{Plot.At(to.X)} {Plot.At(to.Y)}L{Plot.At(to.X - x - (y / 2))} {Plot.At(to.Y - y + (x / 2))}L{Plot.At(to.X - x + (y / 2))} {Plot.At(to.Y - y - (x / 2))}z";
    }
}
