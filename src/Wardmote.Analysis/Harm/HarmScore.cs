namespace Wardmote.Analysis.Harm;

/// <summary>
/// What an area's crime weighs: the sum over types of crimes times weight, in pounds (cost of crime), days of imprisonment (Crime Harm Index; Sherman, Neyroud
/// and Neyroud 2016) or score (Crime Severity Score of the ONS), from low to high as the mix of offences allows.
/// </summary>
/// <param name="Low">With the lightest mix that is thought possible.</param>
/// <param name="Central">With the usual mix.</param>
/// <param name="High">With the heaviest mix.</param>
/// <param name="ChanceError">The standard deviation that chance in counting gives the central sum: large where a few heavy crimes decide.</param>
/// <param name="Crimes">All crimes of types that count as crime.</param>
/// <param name="NotCrimes">Incidents of types that do not, such as anti-social behaviour: in none of the sums.</param>
/// <param name="Covered">The share of the crimes that have a weight; the sum says nothing of the rest.</param>
/// <param name="IsUnverified">Whether a weight that took part is believed and not checked.</param>
/// <param name="Parts">Each type of crime with what it adds, the heaviest first.</param>
public sealed record HarmScore(
    double Low, double Central, double High, double ChanceError, double Crimes, double NotCrimes, double Covered, bool IsUnverified, IReadOnlyList<HarmPart> Parts)
{
    /// <summary>
    /// The sum for one area and period. Example: 10 robberies at 365 days and 200 shopliftings at 1 are 3,850 days, of which the robberies make up 95 %.
    /// </summary>
    /// <param name="counts">The crimes of each type. A type that is not in it is not known, and not none; the caller says so.</param>
    /// <param name="weights">The weights; a type without one counts as crime that is not covered.</param>
    /// <exception cref="ArgumentException">A count is negative or missing, or a type has two weights.</exception>
    public static HarmScore Of(IReadOnlyDictionary<string, double> counts, IReadOnlyList<TypeWeight> weights)
    {
        if (counts.Values.Any(count => !(count >= 0 && double.IsFinite(count))))
        {
            throw new ArgumentException("A count is 0 or more; a type whose count is not known is left out and told, because missing is not none", nameof(counts));
        }

        Dictionary<string, TypeWeight> byType = weights.ToDictionary(weight => weight.Type);
        (double Count, TypeWeight Weight)[] all = [.. counts.Select(type => (type.Value, byType.GetValueOrDefault(type.Key) ?? TypeWeight.None(type.Key, "The table has no weight for it")))];
        (double Count, TypeWeight Weight)[] crimes = [.. all.Where(type => type.Weight.CountsAsCrime)];
        double number = crimes.Sum(type => type.Count);
        double central = crimes.Sum(type => type.Count * type.Weight.Central);
        return new HarmScore(
            crimes.Sum(type => type.Count * type.Weight.Low),
            central,
            crimes.Sum(type => type.Count * type.Weight.High),
            Math.Sqrt(crimes.Sum(type => type.Count * type.Weight.Central * type.Weight.Central)),
            number,
            all.Sum(type => type.Count) - number,
            number == 0 ? 0 : crimes.Sum(type => type.Count * type.Weight.Covered) / number,
            crimes.Any(type => type.Count > 0 && type.Weight.IsUnverified),
            [.. crimes.Select(type => HarmPart.Of(type.Count, type.Weight, number, central)).OrderByDescending(part => part.Central).ThenByDescending(part => part.Count)]);
    }

    /// <summary>The same for each so many people, as the Crime Severity Score is told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The population is not above 0.</exception>
    public (double Low, double Central, double High) Per(double population, double people = 1_000)
    {
        Rates.Rate.RequireAbove0(population, nameof(population));
        double unit = people / population;
        return (Low * unit, Central * unit, High * unit);
    }
}

/// <summary>What one type of crime adds to an area's harm.</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">Its crimes.</param>
/// <param name="Low">What they weigh at least.</param>
/// <param name="Central">What they weigh with the usual mix.</param>
/// <param name="High">What they weigh at most.</param>
/// <param name="ShareOfCrimes">Its share of all crimes.</param>
/// <param name="ShareOfHarm">Its share of the central sum.</param>
/// <param name="Weight">The weight that was used, with its coverage and note.</param>
public sealed record HarmPart(string Type, double Count, double Low, double Central, double High, double ShareOfCrimes, double ShareOfHarm, TypeWeight Weight)
{
    internal static HarmPart Of(double count, TypeWeight weight, double crimes, double central) => new(
        weight.Type,
        count,
        count * weight.Low,
        count * weight.Central,
        count * weight.High,
        crimes == 0 ? 0 : count / crimes,
        central == 0 ? 0 : count * weight.Central / central,
        weight);
}
