namespace Wardmote.Analysis.Trends;

/// <summary>
/// What may be said of the trend of a monthly count, by two tests. The monthly one is a quasi-Poisson regression with season and breaks, whose
/// error is widened where months resemble their neighbours; the annual one a line through the yearly totals. How often the
/// verdict is wrong, and how often it finds a trend that is there, is measured in docs/methods/trends.md.
/// </summary>
/// <param name="Certainty">The verdict.</param>
/// <param name="PercentAYear">The change in percent a year, by the monthly test; NaN where refused.</param>
/// <param name="Range">Its interval, as wide as neighbouring months that resemble each other demand.</param>
/// <param name="MonthlyChance">The chance of such a line in the months if nothing changed; adjusted for the number of series where there are several.</param>
/// <param name="Chance">The larger of both tests' chances, adjusted likewise: small only where both find the trend.</param>
/// <param name="Resemblance">The correlation of neighbouring months' residuals that the range allows for, from 0.</param>
/// <param name="Dispersion">Variance over mean of the months around the line: 1 is chance in counting.</param>
/// <param name="KnownMonths">How many months the verdict rests on.</param>
/// <param name="WhyNone">Why nothing is said; empty where something is.</param>
public sealed record TrendVerdict(
    TrendCertainty Certainty,
    double PercentAYear,
    Interval Range,
    double MonthlyChance,
    double Chance,
    double Resemblance,
    double Dispersion,
    int KnownMonths,
    string WhyNone = "")
{
    /// <summary>Fewer months than three years make no trend.</summary>
    public const int FewestMonths = 36;

    /// <summary>Fewer events than this in all say nothing about a trend.</summary>
    public const int FewestEvents = 20;

    /// <summary>The chance below which a test has found something.</summary>
    public const double Limit = 0.05;

    /// <summary>The verdict in the words of a report.</summary>
    public string Words => Certainty switch
    {
        TrendCertainty.Clear => $"clear {Way}",
        TrendCertainty.Possible => $"possible {Way}",
        TrendCertainty.NoClearTrend => "no clear trend",
        _ => "no trend is told",
    };

    private string Way => PercentAYear > 0 ? "rise" : "fall";

    /// <summary>The verdict on one series. Example: five years of monthly burglaries of a ward.</summary>
    /// <param name="counts">The months, oldest first, NaN where missing.</param>
    /// <param name="populations">What each is set against; none where it does not matter.</param>
    /// <param name="breaks">The first month of each new level, counted from 0.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a count or population is negative.</exception>
    public static TrendVerdict Of(IReadOnlyList<double> counts, IReadOnlyList<double>? populations = null, IReadOnlyList<int>? breaks = null) =>
        OfMany([new MonthlySeries(counts, populations, breaks)])[0];

    /// <summary>
    /// The verdicts on many series (wards by types of crime), the chances adjusted for their number (Benjamini and Hochberg 1995): of six hundred series without
    /// any trend thirty would otherwise show one. Those that are refused don't count. The answer is the same on one core and on many.
    /// </summary>
    /// <exception cref="ArgumentException">The lists of a series differ in length, or a count or population is negative.</exception>
    public static IReadOnlyList<TrendVerdict> OfMany(IReadOnlyList<MonthlySeries> series)
    {
        foreach (MonthlySeries one in series)
        {
            MonthlySeries.Require(one);
        }

        TrendTests[] tests = [.. series.AsParallel().AsOrdered().Select(TrendTests.Of)];
        double[] monthly = ManyTests.BenjaminiHochberg([.. tests.Select(test => test.MonthlyChance)]);
        double[] both = ManyTests.BenjaminiHochberg([.. tests.Select(test => Math.Max(test.MonthlyChance, test.AnnualChance))]);
        return [.. tests.Select((test, i) => Of(test, monthly[i], both[i]))];
    }

    private static TrendVerdict Of(TrendTests test, double monthly, double both)
    {
        TrendCertainty certainty = test.WhyNone.Length > 0 ? TrendCertainty.Refused
            : both < Limit ? TrendCertainty.Clear
            : monthly < Limit ? TrendCertainty.Possible
            : TrendCertainty.NoClearTrend;
        return new TrendVerdict(certainty, test.PercentAYear, test.Range, monthly, both, test.Resemblance, test.Dispersion, test.KnownMonths, test.WhyNone);
    }
}
