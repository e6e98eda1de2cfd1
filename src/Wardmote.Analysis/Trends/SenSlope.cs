namespace Wardmote.Analysis.Trends;

/// <summary>The median of the slopes of all pairs of values (Theil 1950, Sen 1968): a trend that single odd months don't move.</summary>
/// <param name="Slope">The change from one value to the next; for <see cref="Seasonal"/> from one year to the next.</param>
/// <param name="Intercept">The line's height at the first value (Conover 1980).</param>
/// <param name="Range">The interval of the slope, by the normal approximation with ties allowed for (Sen 1968). It assumes independent values.</param>
public sealed record SenSlope(double Slope, double Intercept, Interval Range)
{
    /// <summary>The slope through all values. A missing one (NaN) keeps its place in time. Example: 1, 2, 4 has slopes 1, 2 and 1.5, so 1.5.</summary>
    /// <exception cref="NoAnswerException">There are fewer than two values.</exception>
    public static SenSlope Of(IReadOnlyList<double> values, double level = 0.95)
    {
        double[] all = [.. values];
        return From(SlopesOf(all), MannKendall.VarianceOf([.. all.Where(double.IsFinite)]), values, 1, level);
    }

    /// <summary>The slope through the same months of different years, for a year (Hipel and McLeod 1994). The first value is the first of the cycle.</summary>
    /// <exception cref="NoAnswerException">No month has two values.</exception>
    public static SenSlope Seasonal(IReadOnlyList<double> values, int period = MonthlySeries.MonthsInYear, double level = 0.95)
    {
        double[][] months = ByMonth(values, period);
        double variance = months.Sum(month => MannKendall.VarianceOf([.. month.Where(double.IsFinite)]));
        return From(months.SelectMany(SlopesOf), variance, values, period, level);
    }

    /// <summary>For each month of the cycle its values by year, NaN where there is none.</summary>
    internal static double[][] ByMonth(IReadOnlyList<double> values, int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 2);
        int years = (values.Count + period - 1) / period;
        return
        [
            .. Enumerable.Range(0, period).Select(month => Enumerable.Range(0, years)
                .Select(year => year * period + month < values.Count ? values[year * period + month] : double.NaN).ToArray()),
        ];
    }

    private static IEnumerable<double> SlopesOf(double[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = i + 1; j < values.Length; j++)
            {
                double slope = (values[j] - values[i]) / (j - i);
                if (double.IsFinite(slope))
                {
                    yield return slope;
                }
            }
        }
    }

    private static SenSlope From(IEnumerable<double> slopes, double variance, IReadOnlyList<double> values, int period, double level)
    {
        double[] sorted = [.. slopes.Order()];
        if (sorted.Length == 0)
        {
            throw new NoAnswerException("A slope needs at least two values at different times");
        }

        double slope = Quantiles.OfSorted(sorted, 0.5);
        int[] known = [.. Enumerable.Range(0, values.Count).Where(i => double.IsFinite(values[i]))];
        double middle = Quantiles.OfSample(known.Select(i => (double)i), 0.5) / period;
        double width = Normal.Quantile(0.5 + level / 2) * Math.Sqrt(variance);
        int low = Math.Max(0, (int)Math.Round((sorted.Length - width) / 2) - 1);
        int high = Math.Min(sorted.Length - 1, (int)Math.Round((sorted.Length + width) / 2));
        return new SenSlope(slope, Quantiles.OfSample(known.Select(i => values[i]), 0.5) - middle * slope, new Interval(sorted[low], sorted[high]));
    }
}
