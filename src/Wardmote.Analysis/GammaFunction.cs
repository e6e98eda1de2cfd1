namespace Wardmote.Analysis;

/// <summary>The logarithm of the gamma function and its first two derivatives, for arguments above 0: Stirling's series from 10 on, the recursion below.</summary>
internal static class GammaFunction
{
    public static double Log(double x)
    {
        double product = 1;
        for (; x < 10; x++)
        {
            product *= x;
        }

        double square = x * x;
        double series = (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - (1 / 1188.0 - 691 / 360360.0 / square) / square) / square) / square) / square) / x;
        return (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + series - Math.Log(product);
    }

    public static double Digamma(double x)
    {
        double sum = 0;
        for (; x < 10; x++)
        {
            sum -= 1 / x;
        }

        double square = x * x;
        return sum + Math.Log(x) - 0.5 / x
            - (1 / 12.0 - (1 / 120.0 - (1 / 252.0 - (1 / 240.0 - (1 / 132.0 - 691 / 32760.0 / square) / square) / square) / square) / square) / square;
    }

    public static double Trigamma(double x)
    {
        double sum = 0;
        for (; x < 10; x++)
        {
            sum += 1 / (x * x);
        }

        double square = x * x;
        return sum + 1 / x + 0.5 / square
            + (1 / 6.0 - (1 / 30.0 - (1 / 42.0 - (1 / 30.0 - (5 / 66.0 - 691 / 2730.0 / square) / square) / square) / square) / square) / (square * x);
    }
}
