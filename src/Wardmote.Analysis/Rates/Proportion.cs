namespace Wardmote.Analysis.Rates;

/// <summary>Shares of a whole and the difference between two of them, with intervals that stay between 0 and 1.</summary>
public static class Proportion
{
    /// <summary>
    /// The score interval of Wilson (1927) for <paramref name="successes"/> out of <paramref name="trials"/>, as shares from 0 to 1.
    /// It needs no correction for small numbers and gives 0 as its lower end for none, 1 as its upper end for all.
    /// Example: 132 repeats of 492 cases, <c>Wilson(132, 492)</c>, gives 0.231 to 0.309.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no trials, or more successes than trials, or a negative number.</exception>
    public static Interval Wilson(long successes, long trials, double level = 0.95)
    {
        Require(successes, trials);
        return WilsonOfShare((double)successes / trials, trials, level);
    }

    /// <summary>The same for a share of a number of trials that need not be whole, such as the effective answers of a survey.</summary>
    internal static Interval WilsonOfShare(double share, double trials, double level)
    {
        double z = Normal.Quantile(0.5 + level / 2);
        double centre = share + z * z / (2 * trials);
        double half = z * Math.Sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
        double scale = 1 + z * z / trials;
        return new Interval(
            share == 0 ? 0 : (centre - half) / scale,
            share == 1 ? 1 : (centre + half) / scale);
    }

    /// <summary>
    /// Wilson's interval with the correction for continuity (Newcombe 1998, method 4): wider, and nearer to the exact one.
    /// Example: <c>WilsonCorrected(1, 10)</c> is 0.0052 to 0.4588.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Wilson"/>.</exception>
    public static Interval WilsonCorrected(long successes, long trials, double level = 0.95)
    {
        Require(successes, trials);
        double z = Normal.Quantile(0.5 + level / 2);
        double n = trials;
        return new Interval(
            successes == 0 ? 0 : LowerCorrected(successes / n),
            successes == trials ? 1 : 1 - LowerCorrected(1 - successes / n));

        double LowerCorrected(double p) =>
            (2 * n * p + z * z - 1 - z * Math.Sqrt(z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1))) / (2 * (n + z * z));
    }

    /// <summary>
    /// The exact interval of Clopper and Pearson (1934): never less sure than it says, and so wider than <see cref="Wilson"/>.
    /// Where an interval of a share is shown use Wilson; this one is for what builds on an exact guarantee.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Wilson"/>.</exception>
    public static Interval ClopperPearson(long successes, long trials, double level = 0.95)
    {
        Require(successes, trials);
        double tail = (1 - level) / 2;
        long failures = trials - successes;
        return new Interval(
            successes == 0 ? 0 : Beta.Quantile(tail, successes, failures + 1),
            failures == 0 ? 1 : Beta.Quantile(1 - tail, successes + 1, failures));
    }

    /// <summary>
    /// The interval of the difference of two independent shares, first less second, by Newcombe (1998), method 10,
    /// which is built from the two Wilson intervals.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Wilson"/>.</exception>
    public static Interval Difference(long successes1, long trials1, long successes2, long trials2, double level = 0.95)
    {
        Interval first = Wilson(successes1, trials1, level);
        Interval second = Wilson(successes2, trials2, level);
        double p1 = (double)successes1 / trials1;
        double p2 = (double)successes2 / trials2;
        return new Interval(
            p1 - p2 - double.Hypot(p1 - first.Low, second.High - p2),
            p1 - p2 + double.Hypot(first.High - p1, p2 - second.Low));
    }

    private static void Require(long successes, long trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(trials);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
    }
}
