using System.Globalization;
using Wardmote.Analysis.Hotspots;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Hexagons as the shapes of a map.</summary>
internal static class CellShapes
{
    public static MapShape Of(Tiling tiling, Tile tile, CellNames names, MapPlane plane, MapTone tone) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{tile.Column}.{tile.Row}"), names.Of(tile), tone, [[.. tiling.Corners(tile).Select(plane.At)]]);

    public static Map Framed(Map map, MapPlane plane, IReadOnlyList<MappedArea> areas) =>
        AreaShapes.Framed(map, plane, areas) with { Outlines = AreaShapes.Outlines(areas, plane) };

    public static IEnumerable<string> ListedNote(int cells, int listed) => cells > listed
        ? [$"The table lists the first {listed} of {cells.ToString("N0", CultureInfo.InvariantCulture)} hexagons; the downloads hold all."]
        : [];
}

/// <summary>What hexagons are called: by the busiest map point in each.</summary>
internal sealed class CellNames
{
    private readonly Dictionary<Tile, string> _names = [];

    /// <summary>The names from the points of a map.</summary>
    /// <param name="points">The busiest first.</param>
    public CellNames(Tiling tiling, IReadOnlyList<PointCount> points)
    {
        foreach (PointCount point in points)
        {
            _names.TryAdd(tiling.Of(point.At), point.Name);
        }
    }

    public string Of(Tile tile) => _names.GetValueOrDefault(tile, "no map point");
}
