using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Hexagons coloured by what was recorded in them, or by how far that changed.</summary>
public static class CellMap
{
    private const int Listed = 20;
    private const double Level = 0.05;

    /// <summary>How many incidents each hexagon has. Hexagons without any are left blank.</summary>
    /// <exception cref="NoAnswerException">The hexagons are too small for points that were moved to a fixed list.</exception>
    public static Map OfCounts(MapQuestion question, IReadOnlyList<MappedArea> areas, Shape all, IReadOnlyList<PointCount> points, double width, MapPlane plane)
    {
        CellCounts counts = Counted(all, points, width);
        (Tile Tile, int Count)[] cells = [.. counts.Cells.Take(counts.InArea).Select((tile, i) => (tile, (int)counts.Counts[i])).Where(cell => cell.Item2 > 0).OrderByDescending(cell => cell.Item2)];
        CellNames names = new(counts.Tiling, points);
        MapClasses classes = new(cells.Select(cell => (double)cell.Count));
        MapShape[] shapes = [.. cells.Select((cell, i) => CellShapes.Of(counts.Tiling, cell.Tile, names, plane, classes.ToneOf(cell.Count)) with
        {
            Says = $"{NumberWords.Count(cell.Count)} recorded",
            Cells = [NumberWords.Count(cell.Count), NumberWords.Share((double)cell.Count / Math.Max(1, counts.Events))],
            IsListed = i < Listed,
        })];
        string says = cells.Length == 0
            ? $"{question.Types.Name}, {question.PeriodText}: nothing was recorded with a place here."
            : $"{question.Types.Name}, {question.PeriodText}: {NumberWords.Count(counts.Events)} in hexagons {width:0} m wide. The busiest, about {shapes[0].Name}, has {NumberWords.Count(cells[0].Count)}; {Half(cells, counts.Events)} of {counts.InArea:N0} hexagons hold half.";
        return CellShapes.Framed(new Map($"{question.Types.Name} in hexagons of {width:0} m, {question.PeriodText}", says, shapes, [.. classes.Key(NumberWords.Count, "recorded")])
        {
            Columns = [new("Hexagon about"), new("Recorded", IsNumber: true), new("Share", IsNumber: true)],
            Notes = [.. cells.Length > 0 ? ["A hexagon without colour has none recorded."] : Array.Empty<string>(), .. CellShapes.ListedNote(cells.Length, Listed), .. counts.Caveats],
        }, plane, areas);
    }

    /// <summary>How far each hexagon changed, in counts: the numbers in a hexagon are mostly too small for a percentage.</summary>
    /// <exception cref="NoAnswerException">The hexagons are too small to compare periods.</exception>
    public static Map OfChanges(MapQuestion question, IReadOnlyList<MappedArea> areas, Shape all, IReadOnlyList<PointCount> points, IReadOnlyList<PointCount> earlier, double width, MapPlane plane)
    {
        CellFloor.CheckChange(new Tiling(TileKind.Hexagon, width), Locations.SnapPoints);
        CellCounts after = Counted(all, points, width);
        CellCounts before = Counted(all, earlier, width);
        (Tile Tile, CountChange Change)[] cells = [.. after.Cells.Take(after.InArea).Select((tile, i) => (tile, CountChange.Of((long)before.Counts[i], (long)after.Counts[i]))).Where(cell => cell.Item2.Before + cell.Item2.After > 0)];
        double[] chances = ManyTests.BenjaminiHochberg([.. cells.Select(cell => cell.Change.Chance)]);
        CellNames names = new(after.Tiling, [.. points, .. earlier]);
        MapShape[] shapes = [.. cells.Select((cell, i) => (cell.Tile, cell.Change, IsReal: chances[i] < Level)).OrderByDescending(cell => Math.Abs(cell.Change.After - cell.Change.Before)).Select((cell, i) =>
            CellShapes.Of(after.Tiling, cell.Tile, names, plane, Tone(cell.Change, cell.IsReal)) with
            {
                Says = $"{NumberWords.Count(cell.Change.Before)} to {NumberWords.Count(cell.Change.After)}{(cell.IsReal ? ", more than chance" : "")}",
                Cells = [NumberWords.Count(cell.Change.Before), NumberWords.Count(cell.Change.After), NumberWords.Difference(cell.Change.After - cell.Change.Before), cell.IsReal ? "more than chance" : "may be chance"],
                IsListed = i < Listed,
            })];
        int real = chances.Count(chance => chance < Level);
        string says = $"{question.Types.Name}, {question.PeriodText} against {question.EarlierText}: {NumberWords.Count(before.Events)} before and {NumberWords.Count(after.Events)} after. Of {cells.Length:N0} hexagons with any, {(real == 0 ? "none" : NumberWords.Count(real))} changed by more than chance.";
        return CellShapes.Framed(new Map($"Change in {question.Types.InSentence} in hexagons of {width:0} m, {question.PeriodText} against {question.EarlierText}", says, shapes,
            [new(MapTone.FarBelow, "fewer, by more than chance"), new(MapTone.SlightlyBelow, "fewer, may be chance"), new(MapTone.Level, "the same"), new(MapTone.SlightlyAbove, "more, may be chance"), new(MapTone.FarAbove, "more, by more than chance")])
        {
            Columns = [new("Hexagon about"), new("Before", IsNumber: true), new("After", IsNumber: true), new("Difference", IsNumber: true), new("What it says")],
            Notes = [.. CellShapes.ListedNote(cells.Length, Listed), .. after.Caveats],
        }, plane, areas);
    }

    internal static CellCounts Counted(Shape all, IReadOnlyList<PointCount> points, double width) =>
        CellCounts.Of(new Tiling(TileKind.Hexagon, width), all, points.SelectMany(point => Enumerable.Repeat(point.At, point.Count)));

    private static MapTone Tone(CountChange change, bool isReal) => Math.Sign(change.After - change.Before) switch
    {
        < 0 => isReal ? MapTone.FarBelow : MapTone.SlightlyBelow,
        0 => MapTone.Level,
        _ => isReal ? MapTone.FarAbove : MapTone.SlightlyAbove,
    };

    private static string Half((Tile Tile, int Count)[] falling, int all)
    {
        int sum = 0;
        return NumberWords.Count(falling.TakeWhile(cell => (sum += cell.Count) - cell.Count < all / 2.0).Count());
    }
}
