using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Maps;

/// <summary>How far it is, and where north is: what lets a picture be read as a map.</summary>
internal static class MapFrame
{
    public const double Height = 34;

    private static readonly double[] Steps = [1, 2, 5];

    public static IHtmlContent Draw(Map map, MapView view)
    {
        double metresToUnit = map.MetresToUnit / view.Scale;
        double metres = Round(metresToUnit * 160);
        double length = metres / metresToUnit;
        double y = view.Height + 14;
        string words = metres >= 1000 ? $"{(metres / 1000).ToString(CultureInfo.InvariantCulture)} km" : $"{metres.ToString(CultureInfo.InvariantCulture)} m";
        return Markup.Html($"""
            <g class="wm-map__frame" font-size="13" fill="{MapPalette.Words}"><path fill="none" stroke="{MapPalette.Words}" stroke-width="1.5" d="M10 {Plot.At(y - 5)}v10h{Plot.At(length)}v-10"/><text x="{Plot.At(length + 18)}" y="{Plot.At(y + 6)}">{words}</text><path fill="{MapPalette.Words}" d="M{Plot.At(MapView.Width - 16)} {Plot.At(y - 10)}l6 17l-6 -4l-6 4z"/><text x="{Plot.At(MapView.Width - 28)}" y="{Plot.At(y + 6)}" text-anchor="end">North is up</text></g>
            """);
    }

    /// <summary>The largest round distance that is not longer.</summary>
    private static double Round(double most)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return Steps.Last(step => step * power <= most) * power;
    }
}
