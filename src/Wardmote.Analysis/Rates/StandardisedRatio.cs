namespace Wardmote.Analysis.Rates;

/// <summary>Events observed over events expected (the standardised ratio, SMR or SIR): 1 where a place has just what the standard's rates lead one to expect.</summary>
/// <param name="Observed">The events of the place.</param>
/// <param name="Expected">The events that the standard's rates would give for the people of the place.</param>
/// <param name="Ratio">Observed over expected.</param>
/// <param name="Range">Its interval: exact below ten events, Byar's from ten on.</param>
public sealed record StandardisedRatio(long Observed, double Expected, double Ratio, Interval Range)
{
    /// <summary>Indirect standardisation. Example: 289 observed, 274.16 expected is 1.054, 0.936 to 1.183.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The observed count is negative, or the expected one not above 0.</exception>
    public static StandardisedRatio Of(long observed, double expected, double level = 0.95)
    {
        Rate rate = Rate.Of(observed, expected, 1, level);
        return new StandardisedRatio(observed, expected, rate.Value, rate.Range);
    }

    /// <summary>The events to expect: the standard's rate of each group times the people of the group in the place.</summary>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static double ExpectedFrom(IReadOnlyList<double> standardRates, IReadOnlyList<double> populations) =>
        standardRates.Count == populations.Count
            ? standardRates.Zip(populations, (rate, people) => rate * people).Sum()
            : throw new ArgumentException("Each group needs its rate and its population", nameof(populations));
}
