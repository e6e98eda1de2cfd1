namespace Wardmote.Analysis.Hotspots;

/// <summary>What the chance of a global statistic is computed from.</summary>
public enum NullModel
{
    /// <summary>The values that were seen, in any order over the areas.</summary>
    Randomisation,

    /// <summary>Values drawn from one normal distribution.</summary>
    Normality,
}

/// <summary>
/// Whether like values lie beside like over a whole map, in one number (Moran 1950; Geary 1954; Getis and Ord 1992; moments of Cliff and Ord
/// 1981). Values and weights are one for each area; a value that is not known must be left out with its area before.
/// <example><code>GlobalStatistic moran = GlobalStatistic.Moran(rates, Weights.Of(neighbours, WeightStyle.RowStandardised));</code></example>
/// </summary>
/// <param name="Value">The statistic.</param>
/// <param name="Expected">What it would be by chance, on average.</param>
/// <param name="Variance">How much it would vary by chance.</param>
/// <param name="Z">Its distance from chance in standard deviations, positive where like lies beside like.</param>
/// <param name="ChanceAbove">The chance of such a distance or more towards clustering, one-sided.</param>
public sealed record GlobalStatistic(double Value, double Expected, double Variance, double Z, double ChanceAbove)
{
    /// <summary>Moran's I: near 1 where neighbours are alike, near 0 by chance, below it where they are unlike.</summary>
    /// <exception cref="ArgumentException">The numbers of values and areas differ.</exception>
    /// <exception cref="NoAnswerException">There are fewer than four areas, no area has a neighbour, or all values are the same.</exception>
    public static GlobalStatistic Moran(IReadOnlyList<double> values, Weights weights, NullModel model = NullModel.Randomisation)
    {
        (double[] z, double n, (double s0, double s1, double s2)) = Prepared(values, weights);
        double squares = z.Sum(v => v * v);
        double expected = -1 / (n - 1);
        double kurtosis = n * z.Sum(v => v * v * v * v) / (squares * squares);
        double second = model == NullModel.Normality
            ? (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0)
            : (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) - kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
        return Of(MoranOf(z, weights, s0, squares), expected, second - expected * expected, isHighUnlike: false);
    }

    /// <summary>Geary's C: 1 by chance, below it where neighbours are alike. Under randomisation.</summary>
    /// <inheritdoc cref="Moran" path="/exception"/>
    public static GlobalStatistic Geary(IReadOnlyList<double> values, Weights weights)
    {
        (double[] z, double n, (double s0, double s1, double s2)) = Prepared(values, weights);
        double squares = z.Sum(v => v * v);
        double kurtosis = n * z.Sum(v => v * v * v * v) / (squares * squares);
        double unlike = Enumerable.Range(0, z.Length).Sum(i => weights.Of(i) * SumOver(weights, i, j => (z[i] - z[j]) * (z[i] - z[j])));
        double variance = ((n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis)
            - 0.25 * (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis)
            + s0 * s0 * (n * n - 3 - (n - 1) * (n - 1) * kurtosis)) / (n * (n - 2) * (n - 3) * s0 * s0);
        return Of((n - 1) * unlike / (2 * s0 * squares), 1, variance, isHighUnlike: true);
    }

    /// <summary>The general G of Getis and Ord: above chance where high values lie together, below where low ones do. For values from 0 upwards and binary weights.</summary>
    /// <inheritdoc cref="Moran" path="/exception"/>
    public static GlobalStatistic GetisOrd(IReadOnlyList<double> values, Weights weights)
    {
        (_, double n, (double s0, double s1, double s2)) = Prepared(values, weights);
        double[] x = [.. values];
        if (weights.Style != WeightStyle.Binary || weights.IncludesSelf || x.Any(value => value < 0))
        {
            throw new ArgumentException("The general G wants values from 0 upwards and binary weights without the areas themselves", nameof(weights));
        }

        double Power(int power) => x.Sum(value => Math.Pow(value, power));
        (double m1, double m2, double m3, double m4) = (Power(1), Power(2), Power(3), Power(4));
        double pairs = m1 * m1 - m2;
        double g = Enumerable.Range(0, x.Length).Sum(i => x[i] * weights.Lag(x, i)) / pairs;
        double expected = s0 / (n * (n - 1));
        double top = ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) * m2 * m2
            - ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0) * m4
            - (2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0) * m1 * m1 * m2
            + (4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0) * m1 * m3
            + (s1 - s2 + s0 * s0) * m1 * m1 * m1 * m1;
        double variance = top / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3)) - expected * expected;
        return Of(g, expected, variance, isHighUnlike: false);
    }

    /// <summary>Moran's I of values that are already taken from their mean.</summary>
    internal static double MoranOf(ReadOnlySpan<double> z, Weights weights, double s0, double squares)
    {
        double sum = 0;
        for (int i = 0; i < z.Length; i++)
        {
            sum += z[i] * weights.Lag(z, i);
        }

        return z.Length / s0 * sum / squares;
    }

    internal static (double[] Deviations, double Count, (double S0, double S1, double S2) Sums) Prepared(IReadOnlyList<double> values, Weights weights)
    {
        double[] z = Deviations(values, weights);
        (double s0, double s1, double s2) = weights.Sums();
        return (z, values.Count, (s0, s1, s2));
    }

    /// <summary>The values, each less the mean of all.</summary>
    internal static double[] Deviations(IReadOnlyList<double> values, Weights weights)
    {
        if (values.Count != weights.Count)
        {
            throw new ArgumentException($"There are {values.Count} values for {weights.Count} areas", nameof(values));
        }

        if (values.Any(value => !double.IsFinite(value)))
        {
            throw new ArgumentException("A value is not known: leave its area out", nameof(values));
        }

        double mean = values.DefaultIfEmpty(0).Average();
        double[] z = [.. values.Select(value => value - mean)];
        bool hasNeighbours = Enumerable.Range(0, weights.Count).Any(i => weights.Neighbours(i).Length > (weights.IncludesSelf ? 1 : 0));
        return values.Count < 4 || !hasNeighbours || z.All(v => Math.Abs(v) <= 1e-12 * Math.Abs(mean))
            ? throw new NoAnswerException("Whether like lies beside like needs at least four areas with neighbours, and values that differ.")
            : z;
    }

    private static double SumOver(Weights weights, int area, Func<int, double> value)
    {
        double sum = 0;
        foreach (int other in weights.Neighbours(area))
        {
            sum += value(other);
        }

        return sum;
    }

    private static GlobalStatistic Of(double value, double expected, double variance, bool isHighUnlike)
    {
        double z = (isHighUnlike ? expected - value : value - expected) / Math.Sqrt(variance);
        return new GlobalStatistic(value, expected, variance, z, Normal.Share(-z));
    }
}
