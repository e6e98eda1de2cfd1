using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Maps;

/// <summary>The basemap's squares that lie below a map on Web Mercator, at the zoom at which they are about as large as they were drawn.</summary>
internal static class MapTilePictures
{
    private const double HalfWorld = 20_037_508.342789244;
    private const double Pixels = 256;
    private const int Closest = 19;

    public static IHtmlContent Draw(MapTiles tiles, MapView view)
    {
        if (!view.HasPlaces)
        {
            return Markup.Nothing;
        }

        int zoom = Math.Clamp((int)Math.Round(Math.Log2(2 * HalfWorld * view.Scale / Pixels)), 0, Closest);
        int most = 1 << zoom;
        double side = 2 * HalfWorld / most;
        MapPlace first = view.At(0, 0);
        MapPlace last = view.At(MapView.Width, view.Height);
        int left = Column(first.X);
        int top = Row(first.Y);
        IEnumerable<IHtmlContent> pictures =
            from row in Enumerable.Range(top, Row(last.Y) - top + 1)
            from column in Enumerable.Range(left, Column(last.X) - left + 1)
            select Markup.Html($"<image href=\"{Address(tiles, zoom, column, row)}\" x=\"{Plot.At(view.X((column * side) - HalfWorld))}\" y=\"{Plot.At(view.Y(HalfWorld - (row * side)))}\" width=\"{Plot.At((side * view.Scale) + 0.3)}\" height=\"{Plot.At((side * view.Scale) + 0.3)}\"/>");
        return Markup.Html($"<svg class=\"wm-map__tiles\" width=\"{Plot.At(MapView.Width)}\" height=\"{Plot.At(view.Height)}\">{Markup.Join(pictures)}</svg>");

        int Column(double x) => Math.Clamp((int)Math.Floor((x + HalfWorld) / side), 0, most - 1);

        int Row(double y) => Math.Clamp((int)Math.Floor((HalfWorld - y) / side), 0, most - 1);
    }

    private static string Address(MapTiles tiles, int zoom, int column, int row) => tiles.Template
        .Replace("{z}", Number(zoom), StringComparison.Ordinal).Replace("{x}", Number(column), StringComparison.Ordinal).Replace("{y}", Number(row), StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
