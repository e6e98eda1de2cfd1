namespace Wardmote.Analysis;

/// <summary>Student's t distribution.</summary>
public static class StudentT
{
    /// <summary>
    /// The value below which a share <paramref name="p"/> lies, with <paramref name="degrees"/> of freedom above 0.
    /// Example: <c>Quantile(0.9, 3)</c> is 1.637744353696210.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not strictly between 0 and 1, or there is no degree of freedom.</exception>
    public static double Quantile(double p, double degrees)
    {
        Quantiles.RequireShare(p);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degrees);
        if (p == 0.5)
        {
            return 0;
        }

        double x = Beta.Quantile(Math.Abs(2 * p - 1), 0.5, degrees / 2);
        return Math.Sign(p - 0.5) * Math.Sqrt(degrees * x / (1 - x));
    }

    /// <summary>The chance of a value at least as far from 0 as <paramref name="t"/>, on either side. Example: <c>TwoSided(2.22813885198627, 10)</c> is 0.05.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no degree of freedom.</exception>
    public static double TwoSided(double t, double degrees)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degrees);
        return double.IsNaN(t) ? double.NaN : double.IsInfinity(t) ? 0 : Beta.Share(degrees / (degrees + t * t), degrees / 2, 0.5);
    }
}
