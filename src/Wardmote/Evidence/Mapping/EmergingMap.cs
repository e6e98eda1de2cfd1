using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Hexagons by what became of them over the quarters of a period: new hot spots, those that get worse, that stay, that ease.</summary>
public static class EmergingMap
{
    private const int Listed = 20;

    private static readonly (HotSpotGroup Group, MapTone Tone, string Words)[] Groups =
    [
        (HotSpotGroup.GettingWorse, MapTone.FarAbove, "getting worse"),
        (HotSpotGroup.New, MapTone.Above, "new"),
        (HotSpotGroup.Persistent, MapTone.SlightlyAbove, "there again and again"),
        (HotSpotGroup.Easing, MapTone.SlightlyBelow, "easing"),
    ];

    /// <summary>The map.</summary>
    /// <param name="quarters">The map points of each quarter, the earliest first; none where a month of it is missing.</param>
    /// <param name="crossesNewPoints">Whether the police replaced their map points within the period.</param>
    /// <exception cref="NoAnswerException">A quarter is missing, there are too few, or the hexagons are too small.</exception>
    public static Map Of(MapQuestion question, IReadOnlyList<MappedArea> areas, Shape all, IReadOnlyList<IReadOnlyList<PointCount>?> quarters, double width, bool crossesNewPoints, MapPlane plane)
    {
        CellCounts?[] steps = [.. quarters.Select(points => points is null ? null : CellMap.Counted(all, points, width))];
        EmergingHotSpots emerging = EmergingHotSpots.Of(steps, Locations.SnapPoints, crossesNewPoints);
        CellCounts last = steps[^1]!;
        CellNames names = new(last.Tiling, [.. quarters.OfType<IReadOnlyList<PointCount>>().SelectMany(points => points).OrderByDescending(point => point.Count)]);
        var found = emerging.Histories.Select((history, cell) => (Cell: cell, History: history, Group: Groups.FirstOrDefault(group => !history.IsCold && group.Group == history.Group)))
            .Where(one => one.Group.Words is not null).OrderBy(one => Array.IndexOf(Groups, one.Group)).ThenByDescending(one => last.Counts[one.Cell]).ToArray();
        MapShape[] shapes = [.. found.Select((one, i) => CellShapes.Of(last.Tiling, last.Cells[one.Cell], names, plane, one.Group.Tone) with
        {
            Says = one.Group.Words,
            Cells = [one.Group.Words, Platform.Common.Words.Sentence(one.History.Pattern.ToString()), NumberWords.Count(steps[0]!.Counts[one.Cell]), NumberWords.Count(last.Counts[one.Cell])],
            IsListed = i < Listed,
        })];
        string says = shapes.Length == 0
            ? $"{question.Types.Name}, {question.PeriodText}: no hexagon of {width:0} m was a hot spot in a way that lasts or comes."
            : $"{question.Types.Name}, {question.PeriodText}, {quarters.Count} quarters: {NumberWords.List([.. Groups.Select(group => (group.Words, Count: found.Count(one => one.Group == group))).Where(group => group.Count > 0).Select(group => $"{NumberWords.Count(group.Count)} {group.Words}")])}, of {NumberWords.Count(last.InArea)} hexagons of {width:0} m.";
        return CellShapes.Framed(new Map($"Hot spots of {question.Types.InSentence} that come and go, {question.PeriodText}", says, shapes, [.. Groups.Select(group => new MapKey(group.Tone, group.Words))])
        {
            Columns = [new("Hexagon about"), new("What becomes of it"), new("Published name"), new("First quarter", IsNumber: true), new("Last quarter", IsNumber: true)],
            Notes = ["Categories use Esri’s published definitions; changing the cell size changes some of them: try another width.", .. CellShapes.ListedNote(shapes.Length, Listed), .. emerging.Caveats],
        }, plane, areas);
    }
}
