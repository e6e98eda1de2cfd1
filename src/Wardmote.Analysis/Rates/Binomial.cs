namespace Wardmote.Analysis.Rates;

/// <summary>The binomial distribution, as far as the exact test of two rates needs it.</summary>
internal static class Binomial
{
    /// <summary>Outcomes whose chance is the same but for rounding count as equally likely, as R's binom.test has it.</summary>
    private const double Tolerance = 1 + 1e-7;

    /// <summary>The chance of all outcomes that are at most as likely as <paramref name="successes"/>.</summary>
    public static double AtMostAsLikely(long successes, long trials, double share)
    {
        double limit = Chance(successes, trials, share) * Tolerance;
        long mode = (long)Math.Floor((trials + 1) * share);
        if (successes == mode)
        {
            return 1;
        }

        bool below = successes < mode;
        long low = below ? mode : -1;
        long high = below ? trials + 1 : mode;
        while (high - low > 1)
        {
            long middle = low + (high - low) / 2;
            bool isUnlikely = Chance(middle, trials, share) <= limit;
            (low, high) = isUnlikely == below ? (low, middle) : (middle, high);
        }

        return Math.Min(1, below ? UpTo(successes, trials, share) + From(high, trials, share) : From(successes, trials, share) + UpTo(low, trials, share));
    }

    private static double Chance(long successes, long trials, double share) =>
        successes == 0 ? Math.Pow(1 - share, trials)
        : successes == trials ? Math.Pow(share, trials)
        : Saddlepoint.Binomial(successes, trials - successes, share, 1 - share);

    private static double From(long successes, long trials, double share) =>
        successes <= 0 ? 1 : successes > trials ? 0 : Beta.Share(share, successes, trials - successes + 1);

    private static double UpTo(long successes, long trials, double share) =>
        successes < 0 ? 0 : successes >= trials ? 1 : Beta.Share(1 - share, trials - successes, successes + 1);
}
