namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// Where high or low values lie together: Getis and Ord's Gi* with weights that include the area itself, and Gi with weights that do not
/// (Getis and Ord 1992; Ord and Getis 1995). The variance of Gi* is taken with n, not n - 1, as ArcGIS and spdep take it; Gi uses the mean and
/// variance of the other areas.
/// <example><code>LocalGetisOrd hot = LocalGetisOrd.Of(counts, Weights.Of(neighbours, includeSelf: true), permutations: 999, seed: 1);</code></example>
/// </summary>
/// <param name="Z">For each area the distance from chance in standard deviations: high where high values lie together. NaN without neighbours.</param>
/// <param name="Chances">The two-sided chance from the normal distribution.</param>
/// <param name="AdjustedChances">The same, adjusted for the number of areas (Benjamini and Hochberg 1995).</param>
/// <param name="PermutedChances">The two-sided chance from the permutations: twice the smaller tail of (r + 1) / (R + 1), at most 1; empty when none were asked for.</param>
/// <param name="Permutations">How many permutations there were.</param>
/// <param name="Seed">What they were drawn from.</param>
public sealed record LocalGetisOrd(
    IReadOnlyList<double> Z, IReadOnlyList<double> Chances, IReadOnlyList<double> AdjustedChances, IReadOnlyList<double> PermutedChances, int Permutations, long Seed)
{
    /// <summary>Computes it for all areas, with conditional permutations when any are asked for.</summary>
    /// <exception cref="ArgumentException">The numbers of values and areas differ, or a value is not known.</exception>
    /// <exception cref="NoAnswerException">There are fewer than four areas, no area has a neighbour, or all values are the same.</exception>
    public static LocalGetisOrd Of(IReadOnlyList<double> values, Weights weights, int permutations = 0, long seed = 0, NeighbourDraw draw = NeighbourDraw.OwnValueStays)
    {
        GlobalStatistic.Deviations(values, weights);
        double[] x = [.. values];
        double[] z = weights.IncludesSelf ? WithSelf(x, weights) : WithoutSelf(x, weights);
        double[] chances = [.. z.Select(Normal.TwoSided)];
        double[] permuted = permutations > 0 ? [.. ConditionalPermutation.Of(x, weights, permutations, seed, draw).Select(outcome => outcome.Chance)] : [];
        return new LocalGetisOrd(z, chances, ManyTests.BenjaminiHochberg(chances), permuted, permutations, seed);
    }

    private static double[] WithSelf(double[] x, Weights weights)
    {
        double n = x.Length;
        double mean = x.Average();
        double spread = Math.Sqrt(x.Sum(value => (value - mean) * (value - mean)) / n);
        return [.. Enumerable.Range(0, x.Length).Select(i => Deviate(x, weights, i, mean, spread, n))];
    }

    private static double[] WithoutSelf(double[] x, Weights weights)
    {
        double n = x.Length;
        double mean = x.Average();
        double squares = x.Sum(value => (value - mean) * (value - mean));
        return
        [
            .. Enumerable.Range(0, x.Length).Select(i =>
            {
                double others = mean - (x[i] - mean) / (n - 1);
                double spread = Math.Sqrt(Math.Max(0, squares - (x[i] - mean) * (x[i] - mean) * n / (n - 1)) / (n - 1));
                return Deviate(x, weights, i, others, spread, n - 1);
            }),
        ];
    }

    private static double Deviate(double[] x, Weights weights, int area, double mean, double spread, double n)
    {
        double count = weights.Neighbours(area).Length;
        double weight = weights.Of(area) * count;
        double squares = weights.Of(area) * weight;
        double variance = (n * squares - weight * weight) / (n - 1);

        // Where every area is a neighbour nothing can be told from chance.
        return count == 0 || variance <= 1e-12 || spread == 0 ? double.NaN : (weights.Lag(x, area) - mean * weight) / (spread * Math.Sqrt(variance));
    }
}
