using Wardmote.Areas;

namespace Wardmote.Evidence;

/// <summary>How the people or households of an area were found.</summary>
public enum DenominatorMethod
{
    /// <summary>A table has the areas' own codes.</summary>
    Own,

    /// <summary>The sum of the small areas that a lookup gives to each: close, not exact, because small areas cross borders.</summary>
    BestFit,

    /// <summary>The small areas' people shared out by how much of their ground lies in each: the last resort, which takes people to live evenly.</summary>
    AreaWeighted,
}

/// <summary>How many people or households live in each area of a set: what rates are taken over, and how it was found.</summary>
/// <param name="AskedYear">The year that was asked for.</param>
/// <param name="Year">The year that there is.</param>
/// <param name="ByCode">The number of each area that has one; an area without is left out, which is not zero.</param>
public sealed record Denominator(AreaSubject Subject, int AskedYear, int Year, AreaBasis Basis, DenominatorMethod Method, IReadOnlyDictionary<string, double> ByCode)
{
    /// <summary>Estimates and the census disagree here: what that means for a series; none where only one of them is known.</summary>
    public DenominatorBreak? Break { get; init; }

    /// <summary>The number of an area; none where it has none.</summary>
    public double? Of(string code) => ByCode.TryGetValue(code, out double count) ? count : null;

    /// <summary>What it is, in a sentence: "Residents, mid-2020 estimate (none is known for 2019), summed from LSOAs by best fit".</summary>
    public string Says => $"{(Subject == AreaSubject.Households ? "Households" : "Residents")}, {AreaTable.BasisIn(Basis, Year)}{(Year == AskedYear ? "" : $" (none is known for {AskedYear})")}, {MethodWords}";

    private string MethodWords => Method switch
    {
        DenominatorMethod.Own => "from a table of these areas",
        DenominatorMethod.BestFit => "summed from small areas by best fit",
        _ => "shared out from small areas by the ground that they have in each",
    };
}

/// <summary>Where population tables of two bases stand side by side: a rate changes by that much at the step from one to the other, without any change in crime.</summary>
public sealed record DenominatorBreak(int EstimateYear, double Estimate, int CensusYear, double Census)
{
    /// <summary>How much fewer (below zero) or more the census counted, in percent of the estimate.</summary>
    public double Percent => 100 * (Census - Estimate) / Estimate;

    /// <summary>The break in a sentence.</summary>
    public string Says => FormattableString.Invariant(
        $"Census {CensusYear} counted {Census:N0} people where the mid-{EstimateYear} estimate has {Estimate:N0} ({Percent:+0.0;-0.0} %): estimates made before the census were rolled forward from 2011. Do not compare rates over one with rates over the other");
}
