namespace Wardmote.Analysis;

/// <summary>The Poisson and binomial densities by the saddle-point expansion of Loader (2000), which loses no digits for large counts.</summary>
internal static class Saddlepoint
{
    /// <summary>exp(-mean) mean^x / Γ(x + 1), for any real <paramref name="x"/> of 0 or more.</summary>
    public static double Poisson(double x, double mean) =>
        x == 0 ? Math.Exp(-mean) : mean == 0 ? 0 : Math.Exp(-StirlingError(x) - Deviance(x, mean, x - mean)) / Math.Sqrt(2 * Math.PI * x);

    /// <summary>Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) x^a (1 - x)^b, for any real <paramref name="a"/> and <paramref name="b"/> above 0.</summary>
    /// <param name="a">The first exponent.</param>
    /// <param name="b">The second exponent.</param>
    /// <param name="x">Between 0 and 1.</param>
    /// <param name="y">1 - x, given apart because a small one has more digits than the subtraction leaves.</param>
    public static double Binomial(double a, double b, double x, double y)
    {
        double n = a + b;
        double off = x < y ? a - n * x : n * y - b;
        double log = StirlingError(n) - StirlingError(a) - StirlingError(b) - Deviance(a, n * x, off) - Deviance(b, n * y, -off);
        return Math.Exp(log) * Math.Sqrt(n / (2 * Math.PI * a * b));
    }

    /// <summary>log Γ(n + 1) less Stirling's formula for it. Below 16 by the recursion upwards, because the series is not yet exact there.</summary>
    private static double StirlingError(double n)
    {
        double sum = 0;
        for (; n < 16; n++)
        {
            sum += (n + 0.5) * Math.Log((n + 1) / n) - 1;
        }

        double square = n * n;
        return sum + (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square) / square) / square) / n;
    }

    /// <summary>x log(x / mean) - off, where off is x - mean as exactly as the caller knows it: the two may be close.</summary>
    private static double Deviance(double x, double mean, double off)
    {
        if (Math.Abs(off) >= 0.1 * (x + mean))
        {
            return x * Math.Log(x / mean) - off;
        }

        double v = off / (x + mean);
        double sum = off * v;
        double term = 2 * x * v;
        for (int j = 1; ; j++)
        {
            term *= v * v;
            double next = sum + term / (2 * j + 1);
            if (next == sum)
            {
                return sum;
            }

            sum = next;
        }
    }
}
