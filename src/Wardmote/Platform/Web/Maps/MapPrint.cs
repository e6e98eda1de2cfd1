using Microsoft.AspNetCore.Html;
using Wardmote.Analysis.Geometry;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Maps;

/// <summary>A map with its key below it, for paper: no more positions than can be printed, and no basemap, because that lies elsewhere.</summary>
internal static class MapPrint
{
    /// <summary>How far a boundary may move, in units of the picture: a tenth of a millimetre across a page.</summary>
    private const double Finest = 0.35;

    private const double KeyRow = 24;
    private const double SampleWidth = 34;
    private const int KeyColumns = 2;
    private const int FewestPositions = 3;

    /// <summary>The picture and its height; nothing where the map has no place.</summary>
    public static (IHtmlContent Drawn, double Height) Draw(Map map, string id)
    {
        MapView whole = new(map);
        if (!whole.HasPlaces)
        {
            return (Markup.Nothing, 0);
        }

        Map thin = Thinned(map with { Tiles = null }, Finest / whole.Scale);
        MapView view = new(thin);
        double top = view.Height + MapFrame.Height + 6;
        (IHtmlContent key, double height) = Key(map, id, top);
        return (Markup.Html($"{MapPicture.Content(thin, view, id, hasTiles: false)}{key}"), top + height);
    }

    /// <summary>The lines of the key in two columns, read down the first and then the second.</summary>
    private static (IHtmlContent Drawn, double Height) Key(Map map, string id, double top)
    {
        double width = MapView.Width / KeyColumns;
        int rows = (map.Key.Count + KeyColumns - 1) / KeyColumns;
        IEnumerable<IHtmlContent> lines = map.Key.Select((line, i) =>
        {
            IReadOnlyList<string> words = ChartWords.Wrap(line.Words, width - SampleWidth - 10, 1);
            return (IHtmlContent)Markup.Html($"<g transform=\"translate({Plot.At(i / rows * width)} {Plot.At(top + (i % rows * KeyRow))})\">{MapKeyList.Sample(line, id)}<text x=\"{Plot.At(SampleWidth)}\" y=\"14\" font-size=\"13\" fill=\"{MapPalette.Ink}\">{words.FirstOrDefault("")}</text></g>");
        });
        return (Markup.Join(lines), rows * KeyRow);
    }

    /// <summary>Areas that meet still meet: all are thinned at once, those with an edge and those without apart.</summary>
    private static Map Thinned(Map map, double tolerance)
    {
        MapShape[] shapes = [.. map.Shapes.Select(shape => shape with { Rings = Whole(shape.Rings) }).Where(shape => shape.Rings.Count > 0)];
        MapOutline[] outlines = [.. map.Outlines.Select(outline => outline with { Rings = Whole(outline.Rings) }).Where(outline => outline.Rings.Count > 0)];
        IReadOnlyList<Shape> thin = Simplification.OfPlane([.. shapes.Select(shape => ShapeOf(shape.Rings)), .. outlines.Select(outline => ShapeOf(outline.Rings))], tolerance);
        return map with
        {
            Shapes = [.. shapes.Select((shape, i) => shape with { Rings = RingsOf(thin[i]) })],
            Outlines = [.. outlines.Select((outline, i) => outline with { Rings = RingsOf(thin[shapes.Length + i]) })],
        };
    }

    private static IReadOnlyList<IReadOnlyList<MapPlace>> Whole(IReadOnlyList<IReadOnlyList<MapPlace>> rings) => [.. rings.Where(ring => ring.Distinct().Take(FewestPositions).Count() == FewestPositions)];

    private static Shape ShapeOf(IReadOnlyList<IReadOnlyList<MapPlace>> rings) => new([rings.Select(ring => ring.Select(place => new Position(place.X, place.Y)))]);

    private static IReadOnlyList<IReadOnlyList<MapPlace>> RingsOf(Shape shape) =>
        [.. shape.Polygons.SelectMany(polygon => polygon.Select(ring => (IReadOnlyList<MapPlace>)[.. ring.Select(position => new MapPlace(position.X, position.Y))]))];
}
