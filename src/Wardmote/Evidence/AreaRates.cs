using Wardmote.Analysis.Rates;

namespace Wardmote.Evidence;

/// <summary>An area's incidents with what they are set against.</summary>
/// <param name="MonthsPresent">Over how many months it was counted.</param>
/// <param name="Population">The people or households that live there; none where no table has them.</param>
/// <param name="Rate">Per 1,000 and year, over the months that exist, with its interval; none without a population or a month.</param>
/// <param name="Caveat">Why the rate must not be read as a risk of those who live there; none where it may.</param>
public sealed record AreaRate(CountedArea Area, int MonthsPresent, int Count, double? Population, Rate? Rate, string? Caveat);

/// <summary>Takes rates over the months that exist: the people of an area count for the share of a year for which its incidents are known.</summary>
public static class AreaRates
{
    /// <summary>Below so many residents a rate says more about who passes through than about who lives there.</summary>
    public const double FewestResidents = 1_000;

    /// <summary>From so many crimes per 1,000 residents and year on, twice the average of England and Wales, many of those who are harmed do not live there.</summary>
    public const double MostCrimes = 180;

    private const double Per = 1_000;

    /// <summary>The rates of all areas.</summary>
    /// <param name="types">The types that are counted.</param>
    public static IReadOnlyList<AreaRate> Of(Counts counts, IReadOnlyList<CrimeType> types, Denominator? denominator) =>
        [.. counts.Areas.Select(area => Of(counts, area, types, denominator?.Of(area.Code)))];

    /// <summary>The rate of one area.</summary>
    /// <param name="types">The types that are counted.</param>
    /// <param name="population">The people or households that live there; none where that is not known.</param>
    public static AreaRate Of(Counts counts, CountedArea area, IReadOnlyList<CrimeType> types, double? population) =>
        Of(area, counts.MonthsPresentIn(area.Index), counts.Total(area.Index, types), counts.Total(area.Index, CrimeTypeNames.Crimes), population);

    /// <summary>All areas together, over the months that all of them have; none where an area has no population.</summary>
    public static AreaRate Together(Counts counts, IReadOnlyList<CrimeType> types, Denominator? denominator)
    {
        int Sum(IReadOnlyList<CrimeType> of) => (int)counts.Series(of).Where(double.IsFinite).Sum();
        bool isKnown = counts.Areas.Count > 0 && counts.Areas.All(area => denominator?.Of(area.Code) is not null);
        return Of(new CountedArea(-1, "", counts.AreaSet, ""), counts.MonthsPresent, Sum(types), Sum(CrimeTypeNames.Crimes), isKnown ? counts.Areas.Sum(area => denominator!.Of(area.Code)) : null);
    }

    private static AreaRate Of(CountedArea area, int months, int count, int crimes, double? population)
    {
        bool canBeTaken = months > 0 && population > 0;
        double years = months / 12.0;
        return new AreaRate(
            area,
            months,
            count,
            population,
            canBeTaken ? Rate.Of(count, population!.Value * years, Per) : null,
            canBeTaken ? Ambient(population!.Value, Per * crimes / (population.Value * years)) : null);
    }

    private static string? Ambient(double residents, double crimes) => (residents < FewestResidents, crimes >= MostCrimes) switch
    {
        (true, _) => FormattableString.Invariant($"Only {residents:N0} people live here: a rate by residents says nothing about their risk"),
        (_, true) => "Many more people pass through than live here, as in a town centre: a rate by residents is no measure of risk and cannot be ranked with other areas",
        _ => null,
    };
}
