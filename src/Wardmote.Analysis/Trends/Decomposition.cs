namespace Wardmote.Analysis.Trends;

/// <summary>A series taken apart into trend, season and what is left over. All lists have the length of the series; a month that could not be taken apart is NaN.</summary>
/// <param name="Trend">The level as it moves.</param>
/// <param name="Season">What the time of the year adds; for <see cref="Multiplied"/> by how much it multiplies.</param>
/// <param name="Remainder">What neither explains; 1 is nothing for <see cref="Multiplied"/>.</param>
/// <param name="Weights">How much each month counted in a robust fit, from 0 to 1; all 1 else.</param>
public sealed record Decomposition(IReadOnlyList<double> Trend, IReadOnlyList<double> Season, IReadOnlyList<double> Remainder, IReadOnlyList<double> Weights)
{
    /// <summary>
    /// How much of what moves around the trend is season, from 0 to 1 (Wang, Smith and Hyndman 2006): below 0.3 weak, to 0.6 moderate, above strong.
    /// For additive decompositions.
    /// </summary>
    public double SeasonStrength => Strength(Season);

    /// <summary>How much of what moves around the season is trend, from 0 to 1.</summary>
    public double TrendStrength => Strength(Trend);

    /// <summary>The classical decomposition (R's decompose): a centred moving average over a year, the mean departure of each month from it, and the rest. The first and last half year have no trend.</summary>
    /// <exception cref="NoAnswerException">A value is missing, or there are fewer than two whole years.</exception>
    public static Decomposition Added(IReadOnlyList<double> values, int period = MonthlySeries.MonthsInYear) =>
        Classical(values, period, (value, trend) => value - trend, (figure, mean) => figure - mean, (value, trend, season) => value - trend - season);

    /// <summary>The classical decomposition with a season that multiplies the trend, for values above 0.</summary>
    /// <inheritdoc cref="Added" path="/exception"/>
    public static Decomposition Multiplied(IReadOnlyList<double> values, int period = MonthlySeries.MonthsInYear) =>
        Classical(values, period, (value, trend) => value / trend, (figure, mean) => figure / mean, (value, trend, season) => value / trend / season);

    /// <summary>The centred moving average over one period; for an even period the two ends count half. NaN where it reaches beyond the series or over a missing value.</summary>
    internal static double[] CentredMean(IReadOnlyList<double> values, int period)
    {
        int half = period / 2;
        double end = period % 2 == 0 ? 0.5 : 1;
        return
        [
            .. Enumerable.Range(0, values.Count).Select(i =>
            {
                if (i < half || i + half >= values.Count)
                {
                    return double.NaN;
                }

                double sum = end * (values[i - half] + values[i + half]);
                for (int j = i - half + 1; j < i + half; j++)
                {
                    sum += values[j];
                }

                return sum / period;
            }),
        ];
    }

    internal static void Require(IReadOnlyList<double> values, int period, int fewest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 2);
        if (values.Any(value => !double.IsFinite(value)))
        {
            throw new NoAnswerException("A series with missing months can't be taken apart into trend and season");
        }

        if (values.Count < fewest)
        {
            throw new NoAnswerException($"Trend and season are told apart from {fewest} values on, and there are {values.Count}");
        }
    }

    private static Decomposition Classical(
        IReadOnlyList<double> values, int period, Func<double, double, double> without, Func<double, double, double> centred, Func<double, double, double, double> rest)
    {
        Require(values, period, 2 * period);
        double[] trend = CentredMean(values, period);
        double[] off = [.. values.Select((value, i) => without(value, trend[i]))];
        double[] figure = [.. Enumerable.Range(0, period).Select(month => off.Where((value, i) => i % period == month && double.IsFinite(value)).Average())];
        double mean = figure.Average();
        double[] season = [.. values.Select((_, i) => centred(figure[i % period], mean))];
        return new Decomposition(trend, season, [.. values.Select((value, i) => rest(value, trend[i], season[i]))], [.. values.Select(_ => 1.0)]);
    }

    private double Strength(IReadOnlyList<double> part)
    {
        int[] known = [.. Enumerable.Range(0, part.Count).Where(i => double.IsFinite(Remainder[i]))];
        double left = Variance([.. known.Select(i => Remainder[i])]);
        double both = Variance([.. known.Select(i => part[i] + Remainder[i])]);
        return both == 0 ? 0 : Math.Max(0, 1 - left / both);
    }

    private static double Variance(double[] values)
    {
        double mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }
}
