using Microsoft.AspNetCore.Html;

namespace Wardmote.Platform.Web.Charts;

/// <summary>The marks of single values. Each series has a shape of its own, so that none is told by its colour alone.</summary>
internal static class Markers
{
    /// <summary>The mark of the series with that number: circle, square, triangle, and round again.</summary>
    public static IHtmlContent Of(int series, double x, double y, double size = 3.5) => (series % 3) switch
    {
        0 => Markup.Html($"<circle class=\"wm-chart__mark\" cx=\"{Plot.At(x)}\" cy=\"{Plot.At(y)}\" r=\"{Plot.At(size)}\"/>"),
        1 => Markup.Html($"<path class=\"wm-chart__mark\" d=\"M{Plot.At(x - size)} {Plot.At(y - size)}h{Plot.At(2 * size)}v{Plot.At(2 * size)}h{Plot.At(-2 * size)}z\"/>"),
        _ => Markup.Html($"<path class=\"wm-chart__mark\" d=\"M{Plot.At(x)} {Plot.At(y - size - 1)}l{Plot.At(size + 1)} {Plot.At((2 * size) + 1)}h{Plot.At(-2 * (size + 1))}z\"/>"),
    };

    /// <summary>A diamond with a ring round it: what chance does not explain.</summary>
    public static IHtmlContent Signal(double x, double y) =>
        Markup.Html($"<path class=\"wm-chart__signal\" d=\"{Diamond(x, y, 7)}\"/>");

    /// <summary>The outline of a diamond.</summary>
    public static string Diamond(double x, double y, double size) =>
        $"M{Plot.At(x)} {Plot.At(y - size)}l{Plot.At(size)} {Plot.At(size)}l{Plot.At(-size)} {Plot.At(size)}l{Plot.At(-size)} {Plot.At(-size)}z";

    /// <summary>The interval of a value, with a short bar at each end.</summary>
    public static IHtmlContent Whisker(double x, double top, double bottom) => Markup.Html(
        $"<path class=\"wm-chart__whisker\" fill=\"none\" d=\"M{Plot.At(x - 4)} {Plot.At(top)}h8M{Plot.At(x)} {Plot.At(top)}V{Plot.At(bottom)}M{Plot.At(x - 4)} {Plot.At(bottom)}h8\"/>");
}
