using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Exploring;

namespace Wardmote.Evidence.Mapping;

/// <summary>The latest year of an area for some types, and how its rate lies among those of the other areas.</summary>
/// <param name="Months">How many of the twelve months are known here.</param>
/// <param name="Rate">Per 1,000 residents and year; none where no population or no month is known.</param>
/// <param name="Together">The rate of all areas together.</param>
/// <param name="Smoothed">The rate drawn towards that of all areas.</param>
/// <param name="Band">In which fifth of the areas its rate lies.</param>
/// <param name="Against">Whether it differs from all together by more than chance.</param>
public sealed record ProfileYear(int Count, int Months, Rate? Rate, Rate? Together, double? Smoothed, string Band, string Against)
{
    private const double Per = 1000;

    private static readonly string[] Fifths = ["the highest fifth", "the second highest fifth", "the middle fifth", "the second lowest fifth", "the lowest fifth"];

    /// <summary>The place of the first month of the latest year.</summary>
    public static int First(Counts counts) => Math.Max(0, counts.Months.Count - Course.MonthsInYear);

    public static ProfileYear Of(ExploredEvidence explored, IReadOnlyList<CrimeType> types, Denominator? denominator)
    {
        int index = explored.Area.Indexes[0];
        (int count, int months) = Counted(explored.Counts, index, types);
        IReadOnlyList<(CountedArea Area, Rate Rate)> rates = Rates(explored, types, denominator);
        int at = rates.Index().Where(one => one.Item.Area.Index == index).Select(one => one.Index).FirstOrDefault(-1);
        if (at < 0)
        {
            return new(count, months, null, null, null, "not known", "not known");
        }

        Rate rate = rates[at].Rate;
        Rate together = Rate.Of(rates.Sum(one => one.Rate.Count), rates.Sum(one => one.Rate.Population), Per);
        return new(count, months, rate, together, Smooth(rates, at), Fifth([.. rates.Select(one => one.Rate.Value)], rate.Value), AgainstAll(rates, at, together));
    }

    /// <summary>The rates of all areas of which a population and a month are known.</summary>
    public static IReadOnlyList<(CountedArea Area, Rate Rate)> Rates(ExploredEvidence explored, IReadOnlyList<CrimeType> types, Denominator? denominator) =>
    [
        .. from area in explored.Counts.Areas
           let people = denominator?.Of(area.Code)
           let counted = Counted(explored.Counts, area.Index, types)
           where people > 0 && counted.Months > 0
           select (area, Rate.Of(counted.Count, people.Value * counted.Months / Course.MonthsInYear, Per)),
    ];

    private static (int Count, int Months) Counted(Counts counts, int area, IReadOnlyList<CrimeType> types)
    {
        int[] known = [.. Enumerable.Range(First(counts), counts.Months.Count - First(counts)).Where(month => counts.IsPresent(area, month))];
        return (known.Sum(month => counts.At(area, month, types)!.Value), known.Length);
    }

    private static double? Smooth(IReadOnlyList<(CountedArea Area, Rate Rate)> rates, int at) =>
        rates.Count < 2 || rates.All(one => one.Rate.Count == 0) ? null : Per * SmoothedRates.Global([.. rates.Select(one => (double)one.Rate.Count)], [.. rates.Select(one => one.Rate.Population)]).Values[at];

    /// <summary>In which fifth of the areas a rate lies, or that there are too few areas for fifths.</summary>
    public static string Fifth(IReadOnlyList<double> rates, double rate) => rates.Count < Fifths.Length
        ? "too few areas for bands"
        : $"in {Fifths[Math.Min(Fifths.Length - 1, rates.Count(one => one > rate) * Fifths.Length / rates.Count)]}";

    private static string AgainstAll(IReadOnlyList<(CountedArea Area, Rate Rate)> rates, int at, Rate together)
    {
        if (rates.Count < 3 || together.Count == 0)
        {
            return "too few to compare";
        }

        // Areas differ among one another by more than chance in counting, so two things are told: whether this one differs, and whether it stands out even so.
        Rate rate = rates[at].Rate;
        FunnelPoint point = Funnel.Of([.. rates.Select(one => one.Rate.Count)], [.. rates.Select(one => one.Rate.Population)]).Points[at];
        string differs = rate.Range.Contains(together.Value) ? "no different by more than chance" : rate.Value > together.Value ? "higher by more than chance" : "lower by more than chance";
        return point.IsOutside ? $"{differs}, and stands out among the areas" : differs;
    }
}
