namespace Wardmote.Analysis.Trends;

/// <summary>
/// Whether the latest count is higher than the same time of earlier years leads one to expect: the method by which public health finds outbreaks
/// (Farrington and others 1996), and its improvement (Noufaily and others 2013). For weekly feeds of partners; monthly counts have control charts.
/// </summary>
/// <param name="Expected">The mean that the earlier years lead one to expect.</param>
/// <param name="Limit">The upper limit. NaN where nothing is said.</param>
/// <param name="HasTrend">Whether a trend was allowed for.</param>
/// <param name="Dispersion">Variance over mean in the earlier years, at least 1.</param>
/// <param name="IsAlarm">Whether the count lies above the limit.</param>
/// <param name="WhyNone">Why nothing is said; empty where something is.</param>
public sealed record Farrington(double Expected, double Limit, bool HasTrend, double Dispersion, bool IsAlarm, string WhyNone = "")
{
    private const int FewestCases = 5;

    private const int LastPeriods = 4;

    /// <summary>
    /// The method of 1996: a quasi-Poisson line through the weeks around the same week of earlier years, earlier outbreaks weighing less, and a limit
    /// by the 2/3 power, which makes counts nearly normal. A trend is kept if it is plain (5 %), leads to no count higher than ever seen, and
    /// there are three years. As algo.farrington of R's surveillance.
    /// </summary>
    /// <param name="counts">The counts, oldest first, NaN where missing.</param>
    /// <param name="at">The index of the count that is judged.</param>
    /// <param name="years">How many years to look back.</param>
    /// <param name="window">How many weeks on either side.</param>
    /// <param name="period">52 for weeks, 12 for months.</param>
    /// <param name="level">The limit leaves half of the rest above it: 0.95 leaves one in forty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the series, or its count is missing.</exception>
    /// <exception cref="NoAnswerException">The earlier years hold too few known counts, or none that is not 0.</exception>
    public static Farrington Of(IReadOnlyList<double> counts, int at, int years = 5, int window = 3, int period = 52, double level = 0.95)
    {
        if (TooFew(counts, at) is { } none)
        {
            return none;
        }

        int[] reference = [.. Enumerable.Range(1, years).Reverse().SelectMany(year => Enumerable.Range(at - period * year - window, 2 * window + 1))];
        FarringtonFit fit = FarringtonFit.Of(counts, reference, at, years, outbreakAbove: 1, trendBelow: 0.05);
        double limit = fit.PowerLimit((1 + level) / 2);
        return new Farrington(fit.Mean, limit, fit.HasTrend, fit.Dispersion, counts[at] > limit);
    }

    /// <summary>
    /// The improved method of 2013: only plain outbreaks weigh less (residuals above 2.58), the year is cut into ten periods so that all weeks count, the latest
    /// half year is left out so that an outbreak does not hide itself, a trend is kept however faint, and the limit is a quantile of the negative binomial at the
    /// fitted mean. As farringtonFlexible of R's surveillance with thresholdMethod "nbPlugin".
    /// </summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <inheritdoc cref="Of" path="/exception"/>
    /// <param name="leftOut">How many of the latest weeks are left out.</param>
    /// <param name="periods">Into how many periods the year is cut; 1 for the weeks around the same week only.</param>
    /// <param name="counts">The counts, oldest first, NaN where missing.</param>
    /// <param name="at">The index of the count that is judged.</param>
    /// <param name="years">How many years to look back.</param>
    /// <param name="window">How many weeks on either side.</param>
    /// <param name="period">52 for weeks, 12 for months.</param>
    /// <param name="level">The share of counts below the limit if nothing happens.</param>
    public static Farrington Flexible(
        IReadOnlyList<double> counts, int at, int years = 5, int window = 3, int period = 52, double level = 0.95, int leftOut = 26, int periods = 10)
    {
        if (TooFew(counts, at) is { } none)
        {
            return none;
        }

        int[] groups = SeasonGroups.Of(counts.Count, at, years, window, period, periods);
        int[] reference = [.. Enumerable.Range(0, at - leftOut).Where(i => groups[i] > 0)];
        FarringtonFit fit = FarringtonFit.Of(counts, reference, at, years, outbreakAbove: 2.58, trendBelow: 1, periods > 1 ? groups : null);
        double limit = fit.CountLimit(level);
        return new Farrington(fit.Mean, limit, fit.HasTrend, fit.Dispersion, counts[at] > limit);
    }

    private static Farrington? TooFew(IReadOnlyList<double> counts, int at)
    {
        if (at < 0 || at >= counts.Count || !(counts[at] >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(at), at, "The count that is judged lies in the series and is known");
        }

        double recent = counts.Skip(at - LastPeriods + 1).Take(LastPeriods).Where(double.IsFinite).Sum();
        return recent >= FewestCases ? null : new Farrington(
            double.NaN, double.NaN, false, double.NaN, false, $"Fewer than {FewestCases} in the last {LastPeriods} periods are never called unusual");
    }
}
