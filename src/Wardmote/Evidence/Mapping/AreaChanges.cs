using Wardmote.Analysis;
using Wardmote.Analysis.Rates;
using Wardmote.Areas;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Areas coloured by how far they changed against the same months of an earlier year, and hatched where that is more than chance.</summary>
public static class AreaChanges
{
    private const double Small = 10;
    private const double Large = 25;
    private const double Level = 0.05;

    /// <summary>Only months that are known in both periods are compared: a month without its fellow would look like a change.</summary>
    public static Map Of(MapQuestion question, IReadOnlyList<MappedArea> areas, Counts counts, Counts earlier, MapPlane plane)
    {
        AreaChange[] changes = [.. areas.Select(area => AreaChange.Of(area, counts, earlier, question.Types.Types)).OfType<AreaChange>()];
        AreaKind kind = question.Set.Kind;
        double[] chances = ManyTests.BenjaminiHochberg([.. changes.Select(change => change.Change.Chance)]);
        (AreaChange Change, bool IsReal)[] judged = [.. changes.Select((change, i) => (change, chances[i] < Level)).OrderBy(one => one.change.Order)];
        MapShape[] shapes =
        [
            .. judged.Select(one => AreaShapes.Of(one.Change.Area, plane, Tone(one.Change.Change)) with
            {
                Says = $"{one.Change.Told(kind)} ({one.Change.Before(kind)} to {one.Change.After(kind)}){(one.IsReal ? ", more than chance" : "")}",
                Cells = [one.Change.Before(kind), one.Change.After(kind), one.Change.Told(kind), one.IsReal ? "more than chance" : "may be chance"],
                Mark = !one.IsReal ? MapMark.None : one.Change.Change.After > one.Change.Change.Before ? MapMark.MoreThanChance : MapMark.LessThanChance,
            }),
            .. AreaShapes.Missing(areas.Except(changes.Select(change => change.Area)), plane, "no months to compare", 4),
        ];
        int months = changes.Length == 0 ? 0 : changes.Max(change => change.Months);
        int rose = shapes.Count(shape => shape.Mark == MapMark.MoreThanChance);
        int fell = shapes.Count(shape => shape.Mark == MapMark.LessThanChance);
        string says = $"{question.Types.Name}, {question.PeriodText} against {question.EarlierText}: of {changes.Length} {question.AreasWord} {fell} fell and {rose} rose by more than chance; in the others the difference may be chance.";
        return AreaShapes.Framed(new Map($"Change in {question.Types.InSentence} by {question.AreaWord}, {question.PeriodText} against {question.EarlierText}", says, shapes, [.. Key(shapes)])
        {
            Columns = [new(question.AreaHeading), new("Before", IsNumber: true), new("After", IsNumber: true), new("Change", IsNumber: true), new("What it says")],
            Notes =
            [
                .. months < counts.Months.Count ? [$"{months} of {counts.Months.Count} months are compared: those that are known in both periods."] : Array.Empty<string>(),
                $"With {changes.Length} {question.AreasWord} tested at once, about one in twenty of those called more than chance would be a false alarm (Benjamini and Hochberg).",
            ],
        }, plane, areas);
    }

    /// <summary>No percentage is given where the earlier count is small.</summary>
    private static MapTone Tone(CountChange change) => change.IsTooFewForPercent ? MapTone.Plain : change.Percent switch
    {
        <= -Large => MapTone.FarBelow,
        <= -Small => MapTone.Below,
        < Small => MapTone.Level,
        < Large => MapTone.Above,
        _ => MapTone.FarAbove,
    };

    private static IEnumerable<MapKey> Key(IReadOnlyList<MapShape> shapes) =>
    [
        new(MapTone.FarBelow, "fell by 25 % or more"), new(MapTone.Below, "fell by 10 to 25 %"), new(MapTone.Level, "within 10 % either way"),
        new(MapTone.Above, "rose by 10 to 25 %"), new(MapTone.FarAbove, "rose by 25 % or more"),
        .. shapes.Any(shape => shape.Tone == MapTone.Plain) ? [new MapKey(MapTone.Plain, "fewer than 20 before: no percentage")] : Array.Empty<MapKey>(),
        .. AreaShapes.Marks("a rise that is more than chance", "a fall that is more than chance", shapes),
        .. AreaShapes.Rest(shapes),
    ];
}

/// <summary>An area's change over the months that are known in both periods.</summary>
public sealed record AreaChange(MappedArea Area, CountChange Change, int Months)
{
    private string Text => Change.IsTooFewForPercent ? NumberWords.Difference(Change.After - Change.Before) : NumberWords.ChangeInPercent(Change.Percent!.Value);

    /// <summary>The earlier count as it may leave Wardmote.</summary>
    public string Before(AreaKind kind) => SmallNumbers.Written(kind, Months, Change.Before);

    /// <summary>The later count as it may leave Wardmote.</summary>
    public string After(AreaKind kind) => SmallNumbers.Written(kind, Months, Change.After);

    /// <summary>The change, not told where one of the counts is held back: with the other it would give it away.</summary>
    public string Told(AreaKind kind) => SmallNumbers.IsHeld(kind, Months, Change.Before) || SmallNumbers.IsHeld(kind, Months, Change.After) ? "too few to tell" : Text;

    /// <summary>The largest falls first.</summary>
    public double Order => Change.Percent ?? double.PositiveInfinity;

    /// <summary>The change; none where no month is known in both.</summary>
    public static AreaChange? Of(MappedArea area, Counts counts, Counts earlier, IReadOnlyList<CrimeType> types)
    {
        int[] months = [.. Enumerable.Range(0, counts.Months.Count).Where(month => counts.IsPresent(area.Index, month) && earlier.IsPresent(area.Index, month))];
        if (months.Length == 0)
        {
            return null;
        }

        double[] before = [.. months.Select(month => (double)earlier.At(area.Index, month, types)!.Value)];
        double[] after = [.. months.Select(month => (double)counts.At(area.Index, month, types)!.Value)];
        return new(area, CountChange.OfSpread((long)before.Sum(), (long)after.Sum(), Dispersion(before, after)), months.Length);
    }

    /// <summary>
    /// How much more the months vary than chance in counting explains: over both periods, each about its own mean. Seasons are in it, so that it is rather too
    /// large than too small.
    /// </summary>
    private static double Dispersion(double[] before, double[] after)
    {
        double[][] periods = [.. new[] { before, after }.Where(period => period.Sum() > 0)];
        int free = periods.Sum(period => period.Length - 1);
        return free <= 0 ? 1 : Math.Max(1, periods.Sum(period => period.Sum(count => Math.Pow(count - period.Average(), 2)) / period.Average()) / free);
    }
}
