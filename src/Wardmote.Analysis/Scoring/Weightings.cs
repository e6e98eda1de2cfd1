namespace Wardmote.Analysis.Scoring;

/// <summary>
/// Random weightings of criteria, each summing to 1: evenly from all there are, around given weights, or with <see cref="WeightRanges"/> evenly from those within ranges.
/// Each is an endless, repeatable sequence: the same seed gives the same weightings. Example: <c>Weightings.Even(3, seed: 1).Take(10_000)</c>.
/// </summary>
public static class Weightings
{
    /// <summary>Evenly from all weightings there are: a Dirichlet distribution whose parameters are all 1 (Lahdelma and Salminen 2001).</summary>
    /// <param name="criteria">How many weights, 1 or more.</param>
    /// <param name="seed">The same seed gives the same draws.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no criterion.</exception>
    public static IEnumerable<double[]> Even(int criteria, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(criteria, 1);
        return Draw(new Random(seed));

        IEnumerable<double[]> Draw(Random random)
        {
            while (true)
            {
                yield return EvenOnce(criteria, random);
            }
        }
    }

    /// <summary>
    /// Around given weights: a Dirichlet distribution whose means are the weights and whose parameters sum to the concentration. A weight w then spreads with
    /// variance w(1-w)/(concentration+1); a weight of 0 stays 0. At a concentration of 50 a weight of 0.2 lies between 0.10 and 0.32 in 19 of 20 draws.
    /// </summary>
    /// <param name="weights">0 or more, not all 0; brought to the sum of 1.</param>
    /// <param name="concentration">Above 0; the more, the nearer the weights.</param>
    /// <param name="seed">The same seed gives the same draws.</param>
    /// <exception cref="ArgumentException">Weights are negative or all 0.</exception>
    public static IEnumerable<double[]> Around(IReadOnlyList<double> weights, double concentration, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(concentration);
        double sum = weights.Sum();
        if (!(sum > 0) || weights.Any(weight => !(weight >= 0)))
        {
            throw new ArgumentException("Weights are 0 or more, and at least one is above 0", nameof(weights));
        }

        double[] shapes = [.. weights.Select(weight => weight / sum * concentration)];
        return Draw(new Random(seed));

        IEnumerable<double[]> Draw(Random random)
        {
            while (true)
            {
                double[] parts = [.. shapes.Select(shape => shape > 0 ? GammaOnce(shape, random) : 0)];
                double whole = parts.Sum();

                // Very small shapes can all come out as 0: such a draw says nothing and is drawn again.
                if (whole > 0)
                {
                    yield return [.. parts.Select(part => part / whole)];
                }
            }
        }
    }

    /// <summary>One weighting, evenly from all.</summary>
    internal static double[] EvenOnce(int criteria, Random random)
    {
        double[] parts = [.. Enumerable.Range(0, criteria).Select(_ => -Math.Log(1 - random.NextDouble()))];
        double sum = parts.Sum();
        return [.. parts.Select(part => part / sum)];
    }

    /// <summary>Marsaglia and Tsang (2000); a shape below 1 is drawn from the next one and a power of a uniform number.</summary>
    private static double GammaOnce(double shape, Random random)
    {
        if (shape < 1)
        {
            return GammaOnce(shape + 1, random) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        }

        double d = shape - 1.0 / 3, c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x = Normal.Quantile(Math.Clamp(random.NextDouble(), 1e-16, 1 - 1e-16));
            double cube = Math.Pow(1 + c * x, 3);
            if (cube > 0 && Math.Log(1 - random.NextDouble()) < x * x / 2 + d * (1 - cube + Math.Log(cube)))
            {
                return d * cube;
            }
        }
    }
}
