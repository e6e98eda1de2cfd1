namespace Wardmote.Analysis;

/// <summary>The Poisson distribution: the chance of a count of independent events whose mean is known.</summary>
public static class Poisson
{
    /// <summary>The chance of exactly so many events. Example: <c>Chance(0, 3)</c> is 0.0498.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count or the mean is negative.</exception>
    public static double Chance(long count, double mean)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        return Saddlepoint.Poisson(count, mean);
    }

    /// <summary>The chance of so many events or fewer; 0 for a count below 0. Example: <c>Share(1, 1.02689)</c> is 0.7259.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative.</exception>
    public static double Share(long count, double mean)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        return count < 0 ? 0 : Gamma.ShareAbove(mean, count + 1);
    }

    /// <summary>The chance of so many events or more. It keeps its digits where it is tiny.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative.</exception>
    public static double ShareFrom(long count, double mean)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        return count <= 0 ? 1 : Gamma.Share(mean, count);
    }

    /// <summary>The smallest count whose <see cref="Share"/> reaches <paramref name="p"/>. Example: <c>Quantile(0.975, 10)</c> is 17.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not strictly between 0 and 1, or the mean negative.</exception>
    public static long Quantile(double p, double mean)
    {
        Quantiles.RequireShare(p);
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        return Quantiles.SmallestCount(p, count => Share(count, mean), mean + Normal.Quantile(p) * Math.Sqrt(mean));
    }
}
