namespace Wardmote.Analysis.Trends;

/// <summary>A series with the limits within which it would vary by chance alone. All arrays have the length of the series.</summary>
/// <param name="Values">The values that were charted; a missing one is NaN.</param>
/// <param name="Centre">The centre line.</param>
/// <param name="Lower">The lower limit of each point; NaN where nothing is known of the exposure.</param>
/// <param name="Upper">The upper limit of each point; NaN where nothing is known of the exposure.</param>
public sealed record ControlChart(IReadOnlyList<double> Values, double Centre, IReadOnlyList<double> Lower, IReadOnlyList<double> Upper)
{
    /// <summary>
    /// A chart of single values by their moving ranges (XmR; Wheeler 1993): limits at the mean ± 2.66 mean moving ranges.
    /// Ranges above 3.267 times their mean are left out of it once, so that one shock does not widen the limits.
    /// A missing value (NaN) has no range to its neighbours.
    /// </summary>
    /// <exception cref="ArgumentException">There are fewer than two values in a row.</exception>
    public static ControlChart OfValues(IReadOnlyList<double> values, bool screenRanges = true)
    {
        double[] ranges = [.. values.Zip(values.Skip(1), (before, after) => Math.Abs(after - before)).Where(double.IsFinite)];
        if (ranges.Length == 0)
        {
            throw new ArgumentException("A chart of single values needs at least two values in a row", nameof(values));
        }

        double mean = ranges.Average();
        double range = screenRanges ? ranges.Where(r => r <= 3.267 * mean).DefaultIfEmpty(mean).Average() : mean;
        double centre = values.Where(double.IsFinite).Average();
        return Flat(values, centre, centre - 2.66 * range, centre + 2.66 * range);
    }

    /// <summary>A chart of counts from equal chances (c chart; Poisson): limits at the mean ± 3 times its square root, never below 0.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static ControlChart OfCounts(IReadOnlyList<double> counts)
    {
        double[] known = [.. counts.Where(double.IsFinite)];
        if (known.Length == 0)
        {
            throw new ArgumentException("A chart of counts needs at least one count", nameof(counts));
        }

        double centre = known.Average();
        return Flat(counts, centre, Math.Max(0, centre - 3 * Math.Sqrt(centre)), centre + 3 * Math.Sqrt(centre));
    }

    /// <summary>
    /// A chart for rare events (g chart; Benneyan 2001): of the days (or cases) without an event between one event and the next, where counts for each month would be mostly
    /// 0. Long gaps are good: a gap above the upper limit, mean + 3 √(mean (mean + 1)), is one that chance hardly makes. The lower limit is 0, and the centre is the
    /// middle of the geometric distribution, ln 2 times the mean, so that as many gaps lie above it as below.
    /// </summary>
    /// <exception cref="ArgumentException">There is no gap, or one is negative.</exception>
    public static ControlChart OfGaps(IReadOnlyList<double> gaps)
    {
        double[] known = [.. gaps.Where(double.IsFinite)];
        if (known.Length == 0 || known.Any(gap => gap < 0))
        {
            throw new ArgumentException("A chart of rare events needs the days between at least two of them, 0 or more each", nameof(gaps));
        }

        double mean = known.Average();
        return Flat(gaps, Math.Log(2) * mean, 0, mean + 3 * Math.Sqrt(mean * (mean + 1)));
    }

    /// <summary>A chart of counts for exposures of different size (u chart; Poisson), in counts for one unit of exposure.</summary>
    /// <exception cref="ArgumentException">The lengths differ, an exposure is not above 0, or nothing is known. A missing count or exposure (NaN) is a gap.</exception>
    public static ControlChart OfRates(IReadOnlyList<double> counts, IReadOnlyList<double> exposures) =>
        OfRatios(counts, exposures, RateError, double.PositiveInfinity, allowsSpread: false);

    /// <summary>
    /// A u chart whose limits allow for more (or less) spread between the points than chance in counting explains (u'; Laney 2002).
    /// For large counts, where the limits of <see cref="OfRates"/> would call nearly every point unusual.
    /// </summary>
    /// <exception cref="ArgumentException">As for <see cref="OfRates"/>, or there are not two points in a row.</exception>
    public static ControlChart OfSpreadRates(IReadOnlyList<double> counts, IReadOnlyList<double> exposures) =>
        OfRatios(counts, exposures, RateError, double.PositiveInfinity, allowsSpread: true);

    /// <summary>A chart of shares (p chart; binomial), as shares from 0 to 1.</summary>
    /// <exception cref="ArgumentException">The lengths differ, a number of trials is not above 0, or nothing is known. A missing number (NaN) is a gap.</exception>
    public static ControlChart OfShares(IReadOnlyList<double> successes, IReadOnlyList<double> trials) =>
        OfRatios(successes, trials, ShareError, 1, allowsSpread: false);

    /// <summary>A p chart whose limits allow for the spread between the points (p'; Laney 2002), for large numbers of trials.</summary>
    /// <exception cref="ArgumentException">As for <see cref="OfShares"/>, or there are not two points in a row.</exception>
    public static ControlChart OfSpreadShares(IReadOnlyList<double> successes, IReadOnlyList<double> trials) =>
        OfRatios(successes, trials, ShareError, 1, allowsSpread: true);

    private static double RateError(double rate, double exposure) => Math.Sqrt(rate / exposure);

    private static double ShareError(double share, double trials) => Math.Sqrt(share * (1 - share) / trials);

    private static ControlChart OfRatios(IReadOnlyList<double> tops, IReadOnlyList<double> bottoms, Func<double, double, double> error, double most, bool allowsSpread)
    {
        if (tops.Count != bottoms.Count || bottoms.Any(bottom => bottom <= 0))
        {
            throw new ArgumentException("Each count needs its own exposure above 0; a missing one is NaN", nameof(bottoms));
        }

        int[] known = [.. Enumerable.Range(0, tops.Count).Where(i => double.IsFinite(tops[i]) && double.IsFinite(bottoms[i]))];
        if (known.Length == 0)
        {
            throw new ArgumentException("A chart needs at least one count with its exposure", nameof(tops));
        }

        double centre = known.Sum(i => tops[i]) / known.Sum(i => bottoms[i]);
        double[] ratios = [.. tops.Zip(bottoms, (top, bottom) => top / bottom)];
        double[] errors = [.. bottoms.Select(bottom => error(centre, bottom))];
        double width = 3 * (allowsSpread ? Spread(ratios, errors, centre) : 1);
        return new ControlChart(
            ratios,
            centre,
            [.. errors.Select(e => Math.Max(0, centre - width * e))],
            [.. errors.Select(e => Math.Min(most, centre + width * e))]);
    }

    /// <summary>The mean moving range of the standardised points, over the 1.128 that chance alone would give.</summary>
    private static double Spread(double[] ratios, double[] errors, double centre)
    {
        double[] standardised = [.. ratios.Zip(errors, (ratio, error) => error == 0 ? 0 : (ratio - centre) / error)];
        double[] ranges = [.. standardised.Zip(standardised.Skip(1), (before, after) => Math.Abs(after - before)).Where(double.IsFinite)];
        return ranges.Length == 0
            ? throw new ArgumentException("The spread between points needs at least two points in a row", nameof(ratios))
            : ranges.Average() / 1.128;
    }

    private static ControlChart Flat(IReadOnlyList<double> values, double centre, double lower, double upper) =>
        new([.. values], centre, [.. Enumerable.Repeat(lower, values.Count)], [.. Enumerable.Repeat(upper, values.Count)]);
}
