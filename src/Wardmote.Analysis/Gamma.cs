namespace Wardmote.Analysis;

/// <summary>The gamma distribution of shape <c>a</c> and scale 1; half a chi-square with 2a degrees of freedom.</summary>
public static class Gamma
{
    /// <summary>The share that lies below <paramref name="x"/>: a power series below the mean, Lentz's continued fraction above it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not above 0, or x is negative.</exception>
    public static double Share(double x, double a)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        return x < a + 1 ? Series(x, a) : 1 - Tail(x, a);
    }

    /// <summary>The share that lies above <paramref name="x"/>, to as many digits as it has however small it is. With x/2 and half the degrees of freedom it is the chance of a larger chi-square.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not above 0, or x is negative.</exception>
    public static double ShareAbove(double x, double a)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        return x < a + 1 ? 1 - Series(x, a) : Tail(x, a);
    }

    /// <summary>The value below which a share <paramref name="p"/> lies. Example: <c>Quantile(0.975, 1)</c> is 3.688879454113936.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not strictly between 0 and 1, or the shape not above 0.</exception>
    public static double Quantile(double p, double a)
    {
        Quantiles.RequireShare(p);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        double root = 1 - 1 / (9 * a) + Normal.Quantile(p) / (3 * Math.Sqrt(a));
        double start = a * root * root * root;
        double high = Math.Max(start, a) + 1;
        while (Share(high, a) < p)
        {
            high *= 2;
        }

        return Quantiles.Solve(p, x => Share(x, a), x => a * Saddlepoint.Poisson(a, x) / x, start, 0, high);
    }

    private static double Series(double x, double a)
    {
        double term = 1;
        double sum = 1;
        for (double n = a + 1; term > sum * 1e-17; n++)
        {
            term *= x / n;
            sum += term;
        }

        return sum * Saddlepoint.Poisson(a, x);
    }

    private static double Tail(double x, double a)
    {
        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double fraction = d;
        double change = 0;
        for (int i = 1; Math.Abs(change - 1) > 5e-16; i++)
        {
            double top = -i * (i - a);
            b += 2;
            d = 1 / (top * d + b);
            c = b + top / c;
            change = d * c;
            fraction *= change;
        }

        return fraction * a * Saddlepoint.Poisson(a, x);
    }
}
