namespace Wardmote.Analysis.Trends;

/// <summary>A series with the limits within which it would vary by chance alone. All arrays have the length of the series.</summary>
/// <param name="Values">The values that were charted; a missing one is NaN.</param>
/// <param name="Centre">The centre line.</param>
/// <param name="Lower">The lower limit of each point.</param>
/// <param name="Upper">The upper limit of each point.</param>
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

    /// <summary>A chart of counts for exposures of different size (u chart; Poisson), in counts for one unit of exposure.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or an exposure is not above 0.</exception>
    public static ControlChart OfRates(IReadOnlyList<double> counts, IReadOnlyList<double> exposures) =>
        OfRatios(counts, exposures, (centre, exposure) => Math.Sqrt(centre / exposure), double.PositiveInfinity);

    /// <summary>A chart of shares (p chart; binomial), as shares from 0 to 1.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a number of trials is not above 0.</exception>
    public static ControlChart OfShares(IReadOnlyList<double> successes, IReadOnlyList<double> trials) =>
        OfRatios(successes, trials, (centre, n) => Math.Sqrt(centre * (1 - centre) / n), 1);

    private static ControlChart OfRatios(IReadOnlyList<double> tops, IReadOnlyList<double> bottoms, Func<double, double, double> error, double most)
    {
        if (tops.Count != bottoms.Count || tops.Count == 0 || bottoms.Any(bottom => bottom <= 0))
        {
            throw new ArgumentException("Each count needs its own exposure above 0", nameof(bottoms));
        }

        int[] known = [.. Enumerable.Range(0, tops.Count).Where(i => double.IsFinite(tops[i]) && double.IsFinite(bottoms[i]))];
        double centre = known.Sum(i => tops[i]) / known.Sum(i => bottoms[i]);
        double[] half = [.. bottoms.Select(bottom => 3 * error(centre, bottom))];
        return new ControlChart(
            [.. tops.Zip(bottoms, (top, bottom) => top / bottom)],
            centre,
            [.. half.Select(h => Math.Max(0, centre - h))],
            [.. half.Select(h => Math.Min(most, centre + h))]);
    }

    private static ControlChart Flat(IReadOnlyList<double> values, double centre, double lower, double upper) =>
        new([.. values], centre, [.. Enumerable.Repeat(lower, values.Count)], [.. Enumerable.Repeat(upper, values.Count)]);
}
