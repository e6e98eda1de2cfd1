namespace Wardmote.Analysis;

/// <summary>The negative binomial distribution: counts that vary more than chance in counting explains, with variance mean + mean² / size.</summary>
public static class NegativeBinomial
{
    /// <summary>The chance of exactly so many events.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count or the mean is negative, or the size not above 0.</exception>
    public static double Chance(long count, double mean, double size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Require(mean, size);
        double p = size / (size + mean);
        return count == 0
            ? Math.Pow(p, size)
            : mean == 0 ? 0 : Saddlepoint.Binomial(size, count, p, mean / (size + mean)) * size / (size + count);
    }

    /// <summary>The chance of so many events or fewer; 0 for a count below 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative, or the size not above 0.</exception>
    public static double Share(long count, double mean, double size)
    {
        Require(mean, size);
        return count < 0 ? 0 : Beta.Share(size / (size + mean), size, count + 1);
    }

    /// <summary>The smallest count whose <see cref="Share"/> reaches <paramref name="p"/>. Example: <c>Quantile(0.95, 10, 5)</c> is 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not strictly between 0 and 1, the mean negative, or the size not above 0.</exception>
    public static long Quantile(double p, double mean, double size)
    {
        Quantiles.RequireShare(p);
        Require(mean, size);
        return Quantiles.SmallestCount(p, count => Share(count, mean, size), mean + Normal.Quantile(p) * Math.Sqrt(mean + mean * mean / size));
    }

    private static void Require(double mean, double size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
    }
}
