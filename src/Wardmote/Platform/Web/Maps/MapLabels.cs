using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Maps;

/// <summary>Names on a map: the larger shapes first, each only where it has room and covers no other name.</summary>
internal static class MapLabels
{
    private const double Size = 12;
    private const double LineHeight = 13;
    private const double Widest = 92;

    public static IHtmlContent Draw(Map map, MapView view)
    {
        List<(double Left, double Top, double Right, double Bottom)> taken = [.. map.Pins.Select(pin => Around(view.X(pin.At.X), view.Y(pin.At.Y), 22, 22))];
        List<IHtmlContent> drawn = [];
        IEnumerable<(string Name, MapPlace At, double Room, bool IsLight, bool IsOwn)> names =
        [
            .. map.Outlines.Where(outline => outline.LabelAt is not null).Select(outline => (outline.Name, outline.LabelAt!.Value, double.MaxValue, false, outline.IsOwn)),
            .. map.Shapes.Where(shape => shape.LabelAt is not null).Select(shape => (shape.Name, shape.LabelAt!.Value, Room(shape, view), MapPalette.IsDark(shape.Tone) && shape.Mark == MapMark.None, false)).OrderByDescending(name => name.Item3),
        ];
        foreach ((string name, MapPlace at, double room, bool isLight, bool isOwn) in names)
        {
            IReadOnlyList<string> lines = ChartWords.Wrap(name, Widest, 2);
            double width = lines.Max(line => ChartWords.Width(line, Size));
            var box = Around(view.X(at.X), view.Y(at.Y), width, LineHeight * lines.Count);
            if (width > room * 1.1 || box.Left < 2 || box.Right > MapView.Width - 2 || taken.Any(other => Meet(box, other)))
            {
                continue;
            }

            taken.Add(box);
            drawn.Add(Text(lines, view.X(at.X), box.Top + 10, isLight, isOwn));
        }

        return Markup.Html($"<g class=\"wm-map__labels\" font-size=\"{Plot.At(Size)}\" text-anchor=\"middle\" pointer-events=\"none\">{Markup.Join(drawn)}</g>");
    }

    private static Markup Text(IReadOnlyList<string> lines, double x, double y, bool isLight, bool isOwn)
    {
        string halo = isLight ? MapPalette.Ink : "#ffffff";
        IEnumerable<IHtmlContent> spans = lines.Select((line, i) => Markup.Html($"<tspan x=\"{Plot.At(x)}\" y=\"{Plot.At(y + (i * LineHeight))}\">{line}</tspan>"));
        return Markup.Html($"<text fill=\"{(isLight ? "#ffffff" : MapPalette.Ink)}\" stroke=\"{halo}\" stroke-width=\"3\" stroke-opacity=\"{(isLight ? "0.55" : "0.9")}\" stroke-linejoin=\"round\" paint-order=\"stroke\"{(isOwn ? new HtmlString(" font-weight=\"650\"") : HtmlString.Empty)}>{Markup.Join(spans)}</text>");
    }

    /// <summary>How wide the shape is in the picture.</summary>
    private static double Room(MapShape shape, MapView view)
    {
        double[] xs = [.. shape.Rings.SelectMany(ring => ring).Select(place => place.X)];
        return xs.Length == 0 ? 0 : (xs.Max() - xs.Min()) * view.Scale;
    }

    private static (double Left, double Top, double Right, double Bottom) Around(double x, double y, double width, double height) =>
        (x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));

    private static bool Meet((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
