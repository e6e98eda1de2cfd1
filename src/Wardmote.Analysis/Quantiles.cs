namespace Wardmote.Analysis;

/// <summary>Finds the value below which a share of a distribution or a sample lies.</summary>
internal static class Quantiles
{
    /// <summary>
    /// The solution of <paramref name="share"/>(x) = <paramref name="p"/> between the two ends, to as many digits as the share has:
    /// Newton's steps, kept inside a bracket that is halved where they leave it or do not shorten.
    /// </summary>
    public static double Solve(double p, Func<double, double> share, Func<double, double> density, double start, double low, double high)
    {
        double x = start > low && start < high ? start : (low + high) / 2;
        double before = double.PositiveInfinity;
        for (int step = 0; step < 2_000; step++)
        {
            double miss = share(x) - p;
            double next = x - miss / density(x);
            (low, high) = miss > 0 ? (low, x) : (x, high);
            if (Math.Abs(next - x) <= 1e-11 * Math.Abs(x))
            {
                // The error of a step of Newton's is the square of the one before it.
                return next;
            }

            if (high - low <= 1e-15 * high)
            {
                // The share itself is known to no more digits than this.
                return x;
            }

            if (!(next > low && next < high && Math.Abs(next - x) <= before / 2))
            {
                next = (low + high) / 2;
            }

            before = Math.Abs(next - x);
            x = next;
        }

        throw new ArithmeticException($"No value was found below which a share {p} lies");
    }

    /// <summary>The smallest count whose share reaches <paramref name="p"/>: steps outward from a guess that double, then halving.</summary>
    public static long SmallestCount(double p, Func<long, double> share, double guess)
    {
        // A share that equals p but for rounding has reached it.
        double enough = p * (1 - 1e-14);
        long high = Math.Max(0, (long)guess);
        long step = 1;
        while (share(high) < enough)
        {
            high += step;
            step *= 2;
        }

        long low = high;
        for (step = 1; low >= 0 && share(low) >= enough; step *= 2)
        {
            high = low;
            low -= step;
        }

        low = Math.Max(low, -1);
        while (high - low > 1)
        {
            long middle = low + (high - low) / 2;
            (low, high) = share(middle) < enough ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>The value below which a share of a sample lies, interpolated between neighbours (R's type 7). Example: a half of 1, 2, 4, 8 is 3.</summary>
    public static double OfSample(IEnumerable<double> sample, double p) => OfSorted([.. sample.Order()], p);

    /// <summary>The same for values that are in order already.</summary>
    public static double OfSorted(double[] sorted, double p)
    {
        double at = p * (sorted.Length - 1);
        int below = (int)Math.Floor(at);
        return below + 1 >= sorted.Length ? sorted[^1] : sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
    }

    /// <summary>Refuses what is no share strictly between 0 and 1.</summary>
    public static void RequireShare(double p)
    {
        if (!(p > 0 && p < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "A share lies strictly between 0 and 1");
        }
    }
}
