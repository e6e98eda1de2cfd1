namespace Wardmote.Analysis.Forecasts;

/// <summary>A borough's forecast shared out to its wards by their parts of the last year, so that the wards sum to the borough (top-down; Gross and Sohl 1990).</summary>
public static class ForecastShares
{
    /// <summary>
    /// The values to come of each part: a list for each, which sum to the whole period by period. Only periods known for every part count towards the shares.
    /// Example: parts with 30 and 10 last year share a forecast of 8 as 6 and 2.
    /// </summary>
    /// <param name="whole">The values to come of the whole.</param>
    /// <param name="parts">Each part's past, all of the same length, oldest first, NaN where missing.</param>
    /// <param name="period">How many values a year has.</param>
    /// <exception cref="ArgumentException">The parts differ in length, or there are none.</exception>
    /// <exception cref="NoAnswerException">Nothing was counted in any part, or fewer than half of the last year's periods are known for all of them.</exception>
    public static double[][] Of(IReadOnlyList<double> whole, IReadOnlyList<IReadOnlyList<double>> parts, int period = 12)
    {
        if (parts.Count == 0 || parts.Any(part => part.Count != parts[0].Count))
        {
            throw new ArgumentException("Every part needs a past of the same length", nameof(parts));
        }

        int length = parts[0].Count;
        int[] known = [.. Enumerable.Range(Math.Max(0, length - period), Math.Min(period, length)).Where(t => parts.All(part => double.IsFinite(part[t])))];
        if (2 * known.Length < period)
        {
            throw new NoAnswerException($"Only {known.Length} of the last {period} periods are known for all parts, too few to share by");
        }

        double[] sizes = [.. parts.Select(part => known.Sum(t => part[t]))];
        double all = sizes.Sum();
        return all > 0
            ? [.. sizes.Select(size => whole.Select(value => value * size / all).ToArray())]
            : throw new NoAnswerException("Nothing was counted in any part in the last year, so there is nothing to share by");
    }
}
