using Wardmote.Analysis;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Areas coloured by what was recorded in them: a number each, in five classes.</summary>
public static class AreaMap
{
    private const int Named = 3;

    /// <summary>How many incidents there were.</summary>
    public static Map OfCounts(MapQuestion question, IReadOnlyList<MappedArea> areas, Counts counts, MapPlane plane)
    {
        int Total(MappedArea area) => counts.Total(area.Index, question.Types.Types);
        MappedArea[] known = [.. areas.Where(area => counts.MonthsPresentIn(area.Index) > 0).OrderByDescending(Total).ThenBy(area => area.Name, StringComparer.OrdinalIgnoreCase)];
        bool IsHeld(MappedArea area) => SmallNumbers.IsHeld(question.Set.Kind, counts.MonthsPresentIn(area.Index), Total(area));
        string Shown(MappedArea area) => SmallNumbers.Written(question.Set.Kind, counts.MonthsPresentIn(area.Index), Total(area));
        MapClasses classes = new(known.Where(area => !IsHeld(area)).Select(area => (double)Total(area)));
        double all = Math.Max(1, known.Sum(area => (double)Total(area)));
        MapShape[] shapes =
        [
            .. known.Select(area => AreaShapes.Of(area, plane, IsHeld(area) ? MapTone.Suppressed : classes.ToneOf(Total(area))) with
            {
                Says = Shown(area),
                Cells = IsHeld(area) ? [SmallNumbers.Held, ""] : [NumberWords.Count(Total(area)), NumberWords.Share(Total(area) / all)],
            }),
            .. AreaShapes.Missing(areas.Except(known), plane, "no data", 2),
        ];
        string half = known.Length < 4 || all < 2 ? "" : $" Half of all was recorded in {Half([.. known.Select(area => (double)Total(area))])} of {known.Length} {question.AreasWord}.";
        string says = known.Length == 0
            ? $"No month from {question.PeriodText} is known for any {question.AreaWord}."
            : $"{question.Types.Name}, {question.PeriodText}: {NumberWords.Count(known.Sum(area => (double)Total(area)))} recorded. Most in {NumberWords.List([.. known.Take(Named).Select(area => $"{area.Name} ({Shown(area)})")])}; fewest in {known[^1].Name} ({Shown(known[^1])}).{half}";
        return AreaShapes.Framed(new Map($"{question.Types.Name} by {question.AreaWord}, {question.PeriodText}", says, shapes, [.. classes.Key(NumberWords.Count, "recorded"), .. AreaShapes.Rest(shapes)])
        {
            Columns = [new(question.AreaHeading), new("Recorded", IsNumber: true), new("Share", IsNumber: true)],
        }, plane, areas);
    }

    /// <summary>The rate for 1,000 residents and a year, with its interval; hatched where a funnel says that it is more than chance.</summary>
    public static Map OfRates(MapQuestion question, IReadOnlyList<MappedArea> areas, Counts counts, MapPlane plane)
    {
        (MappedArea Area, Rate Rate)[] rates =
        [
            .. from area in areas
               let rate = AreaRates.Of(counts, counts.Areas[area.Index], question.Types.Types, area.People).Rate
               where rate is not null
               orderby rate.Value descending
               select (area, rate),
        ];
        if (rates.Length == 0)
        {
            throw new NoAnswerException($"No population is known for {question.Set.Title}. Bring in a population file, or look at counts.");
        }

        bool IsHeld((MappedArea Area, Rate Rate) one) => SmallNumbers.IsHeld(question.Set.Kind, counts.MonthsPresentIn(one.Area.Index), one.Rate.Count);
        string Shown((MappedArea Area, Rate Rate) one) => IsHeld(one) ? $"{SmallNumbers.Held} recorded" : NumberWords.Rate(one.Rate.Value);
        Funnel? funnel = rates.Length >= 3 && rates.Any(one => one.Rate.Count > 0) ? Funnel.Of([.. rates.Select(one => one.Rate.Count)], [.. rates.Select(one => one.Rate.Population)]) : null;
        double together = Rate.Of(rates.Sum(one => one.Rate.Count), rates.Sum(one => one.Rate.Population)).Value;
        MapClasses classes = new(rates.Where(one => !IsHeld(one)).Select(one => Math.Round(one.Rate.Value, 1)));
        MapShape[] shapes =
        [
            .. rates.Select((one, i) => AreaShapes.Of(one.Area, plane, IsHeld(one) ? MapTone.Suppressed : classes.ToneOf(Math.Round(one.Rate.Value, 1))) with
            {
                Says = IsHeld(one) ? Shown(one) : $"{Shown(one)} per 1,000 residents a year ({NumberWords.Count(one.Rate.Count)} recorded)",
                Cells = IsHeld(one) ? ["", "", SmallNumbers.Held] : [Shown(one), $"{NumberWords.Rate(one.Rate.Range.Low)} to {NumberWords.Rate(one.Rate.Range.High)}", NumberWords.Count(one.Rate.Count)],
                Mark = funnel?.Points[i].IsOutside != true ? MapMark.None : one.Rate.Value > together ? MapMark.MoreThanChance : MapMark.LessThanChance,
            }),
            .. AreaShapes.Missing(areas.Except(rates.Select(one => one.Area)), plane, "no population or no data", 3),
        ];
        string[] above = [.. shapes.Where(shape => shape.Mark == MapMark.MoreThanChance).Select(shape => shape.Name)];
        string[] below = [.. shapes.Where(shape => shape.Mark == MapMark.LessThanChance).Select(shape => shape.Name)];
        bool isSpread = funnel?.IsSpread == true;
        string beyond = isSpread ? $"The {question.AreasWord} differ from one another by more than chance in counting; even so these stand out above" : "By more than chance above it";
        string says = $"{question.Types.Name}, {question.PeriodText}: {NumberWords.Rate(together)} per 1,000 residents a year in all, {Shown(rates[0])} in {rates[0].Area.Name} and {Shown(rates[^1])} in {rates[^1].Area.Name}. {beyond}: {NumberWords.List(above)}; below: {NumberWords.List(below)}.";
        return AreaShapes.Framed(new Map($"{question.Types.Name} per 1,000 residents by {question.AreaWord}, {question.PeriodText}", says, shapes,
            [.. classes.Key(NumberWords.Rate, "per 1,000 a year"), .. AreaShapes.Marks(isSpread ? "stands out above the others (99.8 %)" : "above the rate of all by more than chance (99.8 %)", isSpread ? "stands out below the others (99.8 %)" : "below it by more than chance (99.8 %)", shapes), .. AreaShapes.Rest(shapes)])
        {
            Columns = [new(question.AreaHeading), new("Per 1,000 a year", IsNumber: true), new("95 % interval"), new("Recorded", IsNumber: true)],
            Notes =
            [
                "Rates in places with a town centre are inflated: many victims do not live there.",
                .. funnel?.IsSpread == true ? [$"The {question.AreasWord} differ as a whole by more than chance, so hatching is kept for those beyond that spread (dispersion {NumberWords.Rate(funnel.Dispersion)}). That one is not hatched does not mean that it is like the others: compare its interval."] : Array.Empty<string>(),
                .. rates.Any(one => one.Rate.IsTooFewToRank) ? ["Fewer than 10 crimes in a place: the rate is shown with its range; do not rank on it."] : Array.Empty<string>(),
            ],
        }, plane, areas);
    }

    private static int Half(double[] falling)
    {
        double sum = 0;
        return falling.TakeWhile(count => (sum += count) - count < falling.Sum() / 2).Count();
    }
}
