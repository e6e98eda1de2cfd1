using System.Globalization;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Takes the program's own SVG apart into shapes and words, so that Word draws the very picture that a page draws. It knows no more of SVG than those pictures use.</summary>
internal static class VectorReader
{
    private const int CircleCorners = 24;
    private const string Black = "000000";

    private static readonly State Start = new(Black, null, 1, 13, "start", false, false, 0, 0, IsArea: false);

    public static VectorPicture Read(XElement svg)
    {
        double[] box = VectorPath.Numbers((string?)svg.Attribute("viewBox") ?? "");
        List<VectorItem> items = [];
        Read(svg, Start, items);
        return new(box[2], box[3], items);
    }

    private static void Read(XElement element, State inherited, List<VectorItem> items)
    {
        State state = inherited.With(element);
        switch (element.Name.LocalName)
        {
            case "svg" or "g":
                foreach (XElement child in element.Elements())
                {
                    Read(child, state, items);
                }

                break;
            case "path":
                Shape(element, state, VectorPath.Of((string?)element.Attribute("d") ?? "", state.X, state.Y), items);
                break;
            case "rect":
                Shape(element, state, [Rectangle(element, state)], items);
                break;
            case "circle":
                Shape(element, state, [Circle(element, state)], items);
                break;
            case "text":
                Text(element, state, items);
                break;
        }
    }

    private static void Shape(XElement element, State state, IReadOnlyList<VectorLine> lines, List<VectorItem> items)
    {
        string fill = (string?)element.Attribute("fill") ?? "";
        string pattern = fill.StartsWith("url(#", StringComparison.Ordinal) ? fill[(fill.IndexOf('-', StringComparison.Ordinal) + 1)..^1] : "";
        if (pattern.Length > 0 && pattern is not ("missing" or "suppressed") && items is [.., VectorShape below])
        {
            // A hatching lies over the shape that was drawn just before it.
            items[^1] = below with { Look = below.Look with { Hatching = pattern } };
        }
        else if (lines.Count > 0)
        {
            string name = element.Elements().FirstOrDefault(child => child.Name.LocalName == "title")?.Value ?? "";
            items.Add(new VectorShape(name, lines, new(state.Fill, pattern, state.Stroke, state.StrokeWidth, state.IsDashed), state.IsArea && state.Stroke is not null));
        }
    }

    private static VectorLine Rectangle(XElement element, State state)
    {
        (double x, double y) = (state.X + Number(element, "x"), state.Y + Number(element, "y"));
        (double right, double bottom) = (x + Number(element, "width"), y + Number(element, "height"));
        return new([(x, y), (right, y), (right, bottom), (x, bottom)], IsClosed: true);
    }

    private static VectorLine Circle(XElement element, State state)
    {
        (double x, double y, double radius) = (state.X + Number(element, "cx"), state.Y + Number(element, "cy"), Number(element, "r"));
        return new([.. Enumerable.Range(0, CircleCorners).Select(corner => double.Tau * corner / CircleCorners).Select(turn => (x + (radius * Math.Cos(turn)), y + (radius * Math.Sin(turn))))], IsClosed: true);
    }

    private static void Text(XElement element, State state, List<VectorItem> items)
    {
        XElement[] lines = [.. element.Elements().Where(child => child.Name.LocalName == "tspan")];
        foreach (XElement line in lines.Length > 0 ? lines : [element])
        {
            if (line.Value.Length > 0)
            {
                items.Add(new VectorText(line.Value, state.X + Number(line, "x"), state.Y + Number(line, "y"), state.FontSize, state.Anchor, state.IsBold, state.Fill ?? Black, state.Stroke));
            }
        }
    }

    private static double Number(XElement element, string name) => double.Parse((string?)element.Attribute(name) ?? "0", CultureInfo.InvariantCulture);

    /// <summary>What an element has from those round it.</summary>
    private sealed record State(string? Fill, string? Stroke, double StrokeWidth, double FontSize, string Anchor, bool IsBold, bool IsDashed, double X, double Y, bool IsArea)
    {
        public State With(XElement element)
        {
            double[] moved = VectorPath.Numbers((string?)element.Attribute("transform") ?? "");
            return new(
                Colour(element, "fill", Fill),
                Colour(element, "stroke", Stroke),
                Length(element, "stroke-width", StrokeWidth),
                Length(element, "font-size", FontSize),
                (string?)element.Attribute("text-anchor") ?? Anchor,
                element.Attribute("font-weight") is { } weight ? weight.Value != "400" : IsBold,
                element.Attribute("stroke-dasharray") is not null || IsDashed,
                X + (moved.Length == 2 ? moved[0] : 0),
                Y + (moved.Length == 2 ? moved[1] : 0),
                IsArea || (string?)element.Attribute("class") == "wm-map__shapes");
        }

        private static string? Colour(XElement element, string name, string? inherited) => (string?)element.Attribute(name) switch
        {
            null => inherited,
            ['#', .. var colour] => colour.ToUpperInvariant(),
            "none" => null,
            _ => "FFFFFF",
        };

        private static double Length(XElement element, string name, double inherited) =>
            element.Attribute(name) is { } length ? double.Parse(length.Value, CultureInfo.InvariantCulture) : inherited;
    }
}
