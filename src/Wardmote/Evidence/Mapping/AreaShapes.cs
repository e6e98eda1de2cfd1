using Wardmote.Analysis.Geometry;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Areas as the shapes of a map, and what every map of areas has beside them.</summary>
internal static class AreaShapes
{
    /// <summary>From so many areas on, names are left to the table.</summary>
    private const int MostNames = 60;

    public static MapShape Of(MappedArea area, MapPlane plane, MapTone tone) => new(area.Code, area.Name, tone, plane.Rings(area.Outline))
    {
        LabelAt = plane.At(area.Outline.LabelPoint),
        Href = EvidenceLinks.Area(area.Code),
    };

    /// <summary>Areas without a number: crossed, and never the lowest class.</summary>
    public static IEnumerable<MapShape> Missing(IEnumerable<MappedArea> areas, MapPlane plane, string why, int cells) =>
        areas.Select(area => Of(area, plane, MapTone.Missing) with { Says = why, Cells = [why, .. Enumerable.Repeat((DocumentText)"", cells - 1)] });

    /// <summary>The lines of the key for hatchings that occur.</summary>
    public static IEnumerable<MapKey> Marks(string more, string less, IReadOnlyList<MapShape> shapes) =>
        new[] { (Mark: MapMark.MoreThanChance, Words: more), (Mark: MapMark.LessThanChance, Words: less) }
            .Where(line => shapes.Any(shape => shape.Mark == line.Mark)).Select(line => new MapKey(MapTone.Plain, line.Words) { Mark = line.Mark });

    /// <summary>The lines of the key for areas without a number, where there are any.</summary>
    public static IEnumerable<MapKey> Rest(IReadOnlyList<MapShape> shapes) =>
        new MapKey[] { new(MapTone.Missing, "no data, which is not none"), new(MapTone.Suppressed, "fewer than 5, held back") }.Where(line => shapes.Any(shape => shape.Tone == line.Tone));

    public static Map Framed(Map map, MapPlane plane, IReadOnlyList<MappedArea> areas) => map with
    {
        Shapes = map.Shapes.Count > MostNames ? [.. map.Shapes.Select(shape => shape with { LabelAt = null })] : map.Shapes,
        Tiles = plane.Tiles,
        MetresToUnit = areas.Count == 0 ? 1 : plane.MetresToUnit(Middle(areas)),
    };

    /// <summary>The areas as lines above cells or a surface, with their names.</summary>
    public static IReadOnlyList<MapOutline> Outlines(IReadOnlyList<MappedArea> areas, MapPlane plane) => areas.Count > MostNames
        ? [.. areas.Select(area => new MapOutline(area.Name, plane.Rings(area.Outline)))]
        : [.. areas.Select(area => new MapOutline(area.Name, plane.Rings(area.Outline)) { LabelAt = plane.At(area.Outline.LabelPoint) })];

    public static Position Middle(IReadOnlyList<MappedArea> areas)
    {
        Bounds bounds = areas.Aggregate(Bounds.Empty, (all, area) => all.With(area.Outline.Bounds));
        return new((bounds.MinX + bounds.MaxX) / 2, (bounds.MinY + bounds.MaxY) / 2);
    }
}
