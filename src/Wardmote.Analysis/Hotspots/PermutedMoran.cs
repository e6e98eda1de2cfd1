using Wardmote.Analysis.Rates;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Moran's I held against what it would be if the same values lay over the areas in any other order.</summary>
/// <param name="Value">Moran's I.</param>
/// <param name="Mean">Its mean over the random orders.</param>
/// <param name="StandardDeviation">How much it varied over them.</param>
/// <param name="ChanceAbove">(r + 1) / (R + 1), where r of R orders gave as much or more.</param>
/// <param name="ChanceTwoSided">Twice the smaller of the two tails, at most 1.</param>
/// <param name="Permutations">How many orders were tried.</param>
/// <param name="Seed">What they were drawn from: the same seed gives the same answer.</param>
public sealed record PermutedMoran(double Value, double Mean, double StandardDeviation, double ChanceAbove, double ChanceTwoSided, int Permutations, long Seed)
{
    /// <summary>Of any values.</summary>
    /// <inheritdoc cref="GlobalStatistic.Moran" path="/exception"/>
    /// <exception cref="ArgumentOutOfRangeException">There is no permutation.</exception>
    public static PermutedMoran Of(IReadOnlyList<double> values, Weights weights, int permutations, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 1);
        (double[] z, _, (double s0, _, _)) = GlobalStatistic.Prepared(values, weights);
        double squares = z.Sum(v => v * v);
        double found = GlobalStatistic.MoranOf(z, weights, s0, squares);
        double[] drawn = new double[permutations];
        Parallel.For(0, permutations, i =>
        {
            double[] shuffled = [.. z];
            new SeededRandom(seed, i).Shuffle(shuffled.AsSpan());
            drawn[i] = GlobalStatistic.MoranOf(shuffled, weights, s0, squares);
        });

        // Orders that give the same sum may differ by rounding.
        double same = 1e-12 * Math.Max(1, Math.Abs(found));
        double above = (drawn.Count(value => value >= found - same) + 1.0) / (permutations + 1);
        double below = (drawn.Count(value => value <= found + same) + 1.0) / (permutations + 1);
        double mean = drawn.Average();
        return new PermutedMoran(
            found, mean, Math.Sqrt(drawn.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, permutations - 1)),
            above, Math.Min(1, 2 * Math.Min(above, below)), permutations, seed);
    }

    /// <summary>Of rates, which differ more by chance the fewer people stand behind them: of the deviates of Assunção and Reis (1999).</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    public static PermutedMoran OfRates(IReadOnlyList<double> counts, IReadOnlyList<double> populations, Weights weights, int permutations, long seed) =>
        Of(SmoothedRates.Deviates(counts, populations), weights, permutations, seed);
}
