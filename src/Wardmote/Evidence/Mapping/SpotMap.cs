using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Hexagons in which more (or less) lies together than chance would place, given the total of the area.</summary>
public static class SpotMap
{
    private const int Listed = 20;

    private static readonly Dictionary<Significance, (MapTone Tone, string Words)> Classes = new()
    {
        [Significance.Hot99] = (MapTone.FarAbove, "hot spot, 99 % sure"),
        [Significance.Hot95] = (MapTone.Above, "hot spot, 95 % sure"),
        [Significance.Hot90] = (MapTone.SlightlyAbove, "hot spot, 90 % sure"),
        [Significance.Cold90] = (MapTone.SlightlyBelow, "cold spot, 90 % sure"),
        [Significance.Cold95] = (MapTone.Below, "cold spot, 95 % sure"),
        [Significance.Cold99] = (MapTone.FarBelow, "cold spot, 99 % sure"),
    };

    /// <summary>The map; the chances are those of the normal distribution, adjusted for the number of hexagons, so that a page need not wait for permutations.</summary>
    /// <exception cref="NoAnswerException">The hexagons are too small or too few, or all counts are the same.</exception>
    public static Map Of(MapQuestion question, IReadOnlyList<MappedArea> areas, Shape all, IReadOnlyList<PointCount> points, double width, MapPlane plane)
    {
        HotSpotMap spots = HotSpotMap.Of(CellMap.Counted(all, points, width));
        CellNames names = new(spots.Counts.Tiling, points);
        HotSpotCell[] shown = [.. spots.Cells.Where(cell => cell.Significance != Significance.None).OrderByDescending(cell => cell.Z)];
        MapShape[] shapes = [.. shown.Select((cell, i) => CellShapes.Of(spots.Counts.Tiling, cell.Tile, names, plane, Classes[cell.Significance].Tone) with
        {
            Says = $"{Classes[cell.Significance].Words} ({NumberWords.Count(cell.Count)} recorded)",
            Cells = [NumberWords.Count(cell.Count), Classes[cell.Significance].Words[^9..^5], cell.Z.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)],
            IsListed = i < Listed && cell.Z > 0,
        })];
        HotSpotCell[] hot = [.. shown.Where(cell => cell.Z > 0)];
        string says = hot.Length == 0
            ? $"{question.Types.Name}, {question.PeriodText}: no hexagon of {width:0} m stands out by more than chance."
            : $"{question.Types.Name}, {question.PeriodText}: {hot.Length:N0} of {spots.Cells.Count:N0} hexagons of {width:0} m are hot spots; {NumberWords.Share((double)hot.Sum(cell => cell.Count) / Math.Max(1, spots.Counts.Events))} of what was recorded lies in them. The strongest is about {shapes[0].Name}.";
        return CellShapes.Framed(new Map($"Hot spots of {question.Types.InSentence}, {question.PeriodText}", says, shapes,
            [.. Classes.Where(one => shown.Any(cell => cell.Significance == one.Key)).Select(one => new MapKey(one.Value.Tone, one.Value.Words))])
        {
            Columns = [new("Hexagon about"), new("Recorded", IsNumber: true), new("Sure", IsNumber: true), new("Gi*", IsNumber: true)],
            Notes =
            [
                "A hot spot here is an area where more recorded crime than chance would place was recorded, given the borough's total. Points are approximate to about a street.",
                "Getis and Ord's Gi* of each hexagon with its neighbours, two-sided, false alarms held to the level for all hexagons together; a kilometre around the area is counted in and not shown.",
                .. CellShapes.ListedNote(hot.Length, Listed),
                .. spots.Counts.Caveats,
            ],
        }, plane, areas);
    }
}
