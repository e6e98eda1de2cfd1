namespace Wardmote.Analysis.Trends;

/// <summary>How far values go with time, from -1 to 1, ties allowed for (tau-b; Kendall 1945).</summary>
/// <param name="Tau">The coefficient; NaN where all values are equal.</param>
/// <param name="Chance">The two-sided chance of one at least so far from 0: exact for up to 33 values without ties, by the normal approximation else.</param>
public sealed record KendallTau(double Tau, double Chance)
{
    private const int MostForExact = 33;

    /// <summary>The coefficient of the values with their order in time. Missing values (NaN) are passed over. Example: 1, 2, 3, 4 has 1, with a chance of 1/12.</summary>
    /// <exception cref="NoAnswerException">There are fewer than three values.</exception>
    public static KendallTau Of(IReadOnlyList<double> values)
    {
        MannKendall test = MannKendall.Of(values);
        double[] known = [.. values.Where(double.IsFinite)];
        double pairs = known.Length * (known.Length - 1.0) / 2;
        double tied = known.GroupBy(value => value).Sum(tie => tie.Count() * (tie.Count() - 1.0) / 2);
        double chance = tied == 0 && known.Length <= MostForExact
            ? Exact(known.Length, (int)((pairs - Math.Abs(test.Score)) / 2))
            : test.Variance > 0 ? Normal.TwoSided(test.Score / Math.Sqrt(test.Variance)) : 1;
        return new KendallTau(test.Score / Math.Sqrt(pairs * (pairs - tied)), chance);
    }

    /// <summary>Twice the share of all orders of n values that have so few pairs out of order.</summary>
    private static double Exact(int n, int outOfOrder)
    {
        double[] shares = [1];
        for (int size = 2; size <= n; size++)
        {
            double[] next = new double[shares.Length + size - 1];
            for (int i = 0; i < shares.Length; i++)
            {
                for (int added = 0; added < size; added++)
                {
                    next[i + added] += shares[i] / size;
                }
            }

            shares = next;
        }

        return Math.Min(1, 2 * shares.Take(outOfOrder + 1).Sum());
    }
}
