namespace Wardmote.Analysis.Hotspots;

/// <summary>How an area and its neighbours lie against the mean of all.</summary>
public enum Quadrant
{
    /// <summary>High among high: the heart of a cluster.</summary>
    HighHigh,

    /// <summary>Low among low.</summary>
    LowLow,

    /// <summary>High among low.</summary>
    HighLow,

    /// <summary>Low among high.</summary>
    LowHigh,
}

/// <summary>
/// Where an area is like its neighbours or unlike them (Anselin 1995), with the moments of Sokal, Oden and Thomson (1998) that hold the
/// area's own value. The variance of the values is taken with n, as spdep takes it; esda takes n - 1, so that its values are (n - 1) / n of these.
/// </summary>
/// <param name="Values">Ii of each area: positive where it is like its neighbours, negative where it is unlike.</param>
/// <param name="Expected">What it would be by chance.</param>
/// <param name="Variances">How much it would vary by chance.</param>
/// <param name="Z">The distance from chance in standard deviations; NaN without neighbours.</param>
/// <param name="Chances">The two-sided chance from the normal distribution.</param>
/// <param name="AdjustedChances">The same, adjusted for the number of areas (Benjamini and Hochberg 1995).</param>
/// <param name="Quadrants">Against the mean: of the area's own value, and of the mean of its neighbours.</param>
/// <param name="PermutedChances">The two-sided chance from conditional permutations: twice the smaller tail of (r + 1) / (R + 1), at most 1; empty when none were asked for.</param>
/// <param name="Seed">What the permutations were drawn from.</param>
public sealed record LocalMoran(
    IReadOnlyList<double> Values, IReadOnlyList<double> Expected, IReadOnlyList<double> Variances, IReadOnlyList<double> Z, IReadOnlyList<double> Chances,
    IReadOnlyList<double> AdjustedChances, IReadOnlyList<Quadrant> Quadrants, IReadOnlyList<double> PermutedChances, long Seed)
{
    /// <summary>Computes it for all areas, with conditional permutations when any are asked for.</summary>
    /// <inheritdoc cref="LocalGetisOrd.Of" path="/exception"/>
    public static LocalMoran Of(IReadOnlyList<double> values, Weights weights, int permutations = 0, long seed = 0, NeighbourDraw draw = NeighbourDraw.OwnValueStays)
    {
        double[] z = GlobalStatistic.Deviations(values, weights);
        double n = z.Length;
        if (weights.IncludesSelf)
        {
            throw new ArgumentException("Local Moran holds an area against its neighbours: the weights must leave the area itself out", nameof(weights));
        }

        double second = z.Sum(v => v * v) / n;
        double[] lags = [.. Enumerable.Range(0, z.Length).Select(i => weights.Lag(z, i))];
        double[] sums = [.. Enumerable.Range(0, z.Length).Select(i => weights.Of(i) * weights.Neighbours(i).Length)];
        double[] local = [.. z.Select((v, i) => v / second * lags[i])];
        double[] expected = [.. z.Select((v, i) => -(v * v * sums[i]) / ((n - 1) * second))];
        double[] variances =
        [
            .. z.Select((v, i) => v / second * (v / second) * (n / (n - 2)) * (weights.Of(i) * sums[i] - sums[i] * sums[i] / (n - 1)) * (second - v * v / (n - 1))),
        ];
        double[] distances = [.. local.Select((value, i) => variances[i] > 0 ? (value - expected[i]) / Math.Sqrt(variances[i]) : double.NaN)];
        double[] chances = [.. distances.Select(Normal.TwoSided)];
        double[] permuted = permutations > 0 ? [.. ConditionalPermutation.Of(z, weights, permutations, seed, draw).Select(outcome => outcome.Chance)] : [];
        Quadrant[] quadrants = [.. z.Zip(lags, (own, lag) => own > 0 ? lag > 0 ? Quadrant.HighHigh : Quadrant.HighLow : lag > 0 ? Quadrant.LowHigh : Quadrant.LowLow)];
        return new LocalMoran(local, expected, variances, distances, chances, ManyTests.BenjaminiHochberg(chances), quadrants, permuted, seed);
    }
}
