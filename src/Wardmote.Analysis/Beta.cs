namespace Wardmote.Analysis;

/// <summary>The beta distribution: the chance of a share, given successes and failures. Its share is the regularised incomplete beta function.</summary>
public static class Beta
{
    /// <summary>The share that lies below <paramref name="x"/>, by the continued fraction on the side of the mean where it converges quickly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x is not between 0 and 1, or a or b not above 0.</exception>
    public static double Share(double x, double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x, 1);
        return x is 0 or 1 ? x : x < (a + 1) / (a + b + 2) ? Lower(x, 1 - x, a, b) : 1 - Lower(1 - x, x, b, a);
    }

    /// <summary>The value below which a share <paramref name="p"/> lies. Example: <c>Quantile(0.5, 2, 2)</c> is 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not strictly between 0 and 1, or a or b not above 0.</exception>
    public static double Quantile(double p, double a, double b)
    {
        Quantiles.RequireShare(p);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        return Quantiles.Solve(
            p, x => Share(x, a, b), x => Density(x, a, b), a / (a + b), 0, 1);
    }

    /// <summary>How thickly the distribution lies at <paramref name="x"/>, strictly between 0 and 1.</summary>
    internal static double Density(double x, double a, double b) => Saddlepoint.Binomial(a, b, x, 1 - x) * a * b / ((a + b) * x * (1 - x));

    private static double Lower(double x, double y, double a, double b)
    {
        double c = 1;
        double d = Inverse(1 - (a + b) * x / (a + 1));
        double fraction = d;
        double change = 0;
        for (int m = 1; Math.Abs(change - 1) > 5e-16; m++)
        {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = Inverse(1 + even * d);
            c = 1 + even / c;
            fraction *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = Inverse(1 + odd * d);
            c = 1 + odd / c;
            change = d * c;
            fraction *= change;
        }

        return fraction * Saddlepoint.Binomial(a, b, x, y) * b / (a + b);
    }

    private static double Inverse(double value) => 1 / (Math.Abs(value) < 1e-300 ? 1e-300 : value);
}
