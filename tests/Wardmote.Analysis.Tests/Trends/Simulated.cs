namespace Wardmote.Analysis.Tests.Trends;

/// <summary>Monthly counts made by chance, with a season, a trend, and neighbours that may resemble each other.</summary>
internal static class Simulated
{
    /// <summary>The standard deviation of what each month adds to the log of the mean where neighbours resemble each other.</summary>
    private const double Innovation = 0.135;

    private const double Amplitude = 0.28;

    /// <summary>The same seed gives the same series.</summary>
    /// <param name="months">How many.</param>
    /// <param name="mean">The typical count.</param>
    /// <param name="growth">The change of the log of the mean in a year.</param>
    /// <param name="seed">The start of the random numbers.</param>
    /// <param name="size">Of the negative binomial; 0 for Poisson.</param>
    /// <param name="alike">The correlation of neighbouring months' log means (AR(1)).</param>
    public static double[] Months(int months, double mean, double growth, int seed, double size = 0, double alike = 0)
    {
        Random random = new(seed);
        double drift = alike == 0 ? 0 : Innovation * Deviate(random) / Math.Sqrt(1 - alike * alike);
        double[] counts = new double[months];
        for (int month = 0; month < months; month++)
        {
            drift = alike == 0 ? 0 : month == 0 ? drift : alike * drift + Innovation * Deviate(random);
            double expected = mean * Math.Exp(Amplitude * Math.Sin(Math.PI * month / 6) + growth * (month - months / 2.0) / 12 + drift);
            counts[month] = size > 0 ? NegativeBinomial.Quantile(Share(random), expected, size) : Poisson.Quantile(Share(random), expected);
        }

        return counts;
    }

    private static double Share(Random random) => Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12);

    private static double Deviate(Random random) => Normal.Quantile(Share(random));
}
