using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Hotspots;

/// <summary>How the random neighbours of an area are drawn.</summary>
public enum NeighbourDraw
{
    /// <summary>The area's own value stays, and its neighbours are drawn from the others without putting back (conditional permutation; Anselin 1995), as esda does.</summary>
    OwnValueStays,

    /// <summary>All members of the neighbourhood, the area itself too where the weights include it, are drawn from the other areas and put back each time, as spdep 1.2 does.</summary>
    AllDrawn,
}

/// <summary>Holds each area's sum over its neighbours against the sums over as many others, drawn at random. Each area has a generator of its own.</summary>
internal static class ConditionalPermutation
{
    /// <summary>What random neighbours gave one area: the mean and variance of their sum, and twice the smaller tail of (r + 1) / (R + 1), at most 1.</summary>
    public readonly record struct Outcome(double Mean, double Variance, double Chance);

    /// <summary>One outcome for each area; an area without neighbours has none (NaN). The sums are not weighted.</summary>
    public static Outcome[] Of(double[] values, Weights weights, int permutations, long seed, NeighbourDraw draw)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 1);
        Outcome[] outcomes = new Outcome[values.Length];
        bool isOwnDrawn = draw == NeighbourDraw.AllDrawn;
        int[] counts = [.. Enumerable.Range(0, values.Length).Select(i => weights.Neighbours(i).Length - (weights.IncludesSelf && !isOwnDrawn ? 1 : 0))];
        Parallel.For(0, values.Length, () => new double[values.Length], (area, _, others) =>
        {
            outcomes[area] = counts[area] > 0 ? Of(values, others, weights, area, counts[area], permutations, new SeededRandom(seed, area), isOwnDrawn) : new Outcome(double.NaN, double.NaN, double.NaN);
            return others;
        }, _ => { });
        return outcomes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Outcome Of(double[] values, double[] buffer, Weights weights, int area, int count, int permutations, SeededRandom random, bool isOwnDrawn)
    {
        double found = 0;
        foreach (int other in weights.Neighbours(area))
        {
            found += other == area && !isOwnDrawn ? 0 : values[other];
        }

        Span<double> others = buffer.AsSpan(0, values.Length - 1);
        values.AsSpan(0, area).CopyTo(others);
        values.AsSpan(area + 1).CopyTo(others[area..]);
        double same = 1e-10 * Math.Max(1, Math.Abs(found));
        (int atLeast, int atMost) = (0, 0);
        (double sum, double squares) = (0, 0);
        for (int permutation = 0; permutation < permutations; permutation++)
        {
            // What an earlier draw left in another order is as good a start as any: it is shuffled again from the front.
            double drawn = (isOwnDrawn ? PutBack(others, count, ref random) : Drawn(others, count, ref random)) - found;
            atLeast += drawn >= -same ? 1 : 0;
            atMost += drawn <= same ? 1 : 0;
            sum += drawn;
            squares += drawn * drawn;
        }

        double mean = sum / permutations;
        double variance = permutations > 1 ? Math.Max(0, squares - sum * mean) / (permutations - 1) : double.NaN;
        return new Outcome(found + mean, variance, Math.Min(1, 2.0 * (Math.Min(atLeast, atMost) + 1) / (permutations + 1)));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Drawn(Span<double> others, int count, ref SeededRandom random)
    {
        double drawn = 0;
        int left = others.Length;
        int i = 0;
        for (; i + 1 < count; i += 2, left -= 2)
        {
            (int one, int other) = random.NextPair(left, left - 1);
            drawn += Taken(others, i, i + one) + Taken(others, i + 1, i + 1 + other);
        }

        return i < count ? drawn + Taken(others, i, i + random.Next(left)) : drawn;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double PutBack(ReadOnlySpan<double> others, int count, ref SeededRandom random)
    {
        double drawn = 0;
        for (int i = 0; i < count; i++)
        {
            drawn += others[random.Next(others.Length)];
        }

        return drawn;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Taken(Span<double> others, int to, int from)
    {
        double value = others[from];
        others[from] = others[to];
        others[to] = value;
        return value;
    }
}
