namespace Wardmote.Analysis.Rates;

/// <summary>
/// How many times one rate is another: events <c>a</c> over exposure <c>ta</c> against <c>b</c> over <c>tb</c>. Given both counts together,
/// the first is binomial with the share p = ratio·ta / (ratio·ta + tb); all exact answers rest on that (Przyborowski and Wilenski 1940).
/// </summary>
public static class RateRatio
{
    /// <summary>The exact interval, Clopper and Pearson's of the share turned into the ratio's. Never less sure than it says, and so wide. From 0 where a is 0, to infinity where b is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, both are 0, or an exposure is not above 0.</exception>
    public static Interval Exact(long a, double ta, long b, double tb, double level = 0.95)
    {
        Require(a, ta, b, tb);
        Interval share = Proportion.ClopperPearson(a, a + b, level);
        return new Interval(ToRatio(share.Low, ta, tb), ToRatio(share.High, ta, tb));
    }

    /// <summary>
    /// The mid-p interval (Lancaster 1961): half the chance of what was seen counts on either side, so that it is as sure as it says on the
    /// average and shorter than the exact one. Example: <c>MidP(30, 1000, 20, 1200)</c> is 1.024 to 3.217.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Exact"/>.</exception>
    public static Interval MidP(long a, double ta, long b, double tb, double level = 0.95)
    {
        Require(a, ta, b, tb);
        double tail = (1 - level) / 2;
        return new Interval(
            a == 0 ? 0 : ToRatio(ShareWith(tail, a, b), ta, tb),
            b == 0 ? double.PositiveInfinity : ToRatio(ShareWith(1 - tail, a, b), ta, tb));
    }

    /// <summary>The ratio that lies above and below the true one equally often, by mid-p. None where a count is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Exact"/>.</exception>
    public static double? MedianUnbiased(long a, double ta, long b, double tb)
    {
        Require(a, ta, b, tb);
        return a == 0 || b == 0 ? null : ToRatio(ShareWith(0.5, a, b), ta, tb);
    }

    /// <summary>The large-sample interval exp(log ratio ± z √(1/a + 1/b)). It needs both counts, and fewer than ten in either make it too narrow.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Exact"/>.</exception>
    /// <exception cref="NoAnswerException">A count is 0.</exception>
    public static Interval Wald(long a, double ta, long b, double tb, double level = 0.95)
    {
        Require(a, ta, b, tb);
        if (a == 0 || b == 0)
        {
            throw new NoAnswerException("The large-sample interval of a ratio of rates needs events on both sides; the exact one does not");
        }

        double ratio = a / ta / (b / tb);
        double width = Math.Exp(Normal.Quantile(0.5 + level / 2) * Math.Sqrt(1.0 / a + 1.0 / b));
        return new Interval(ratio / width, ratio * width);
    }

    /// <summary>
    /// The two-sided exact chance of counts at least so unlikely where the rates are equal. It can disagree with the exact interval
    /// (30 in 1,000 against 20 in 1,200 has 0.046 and yet 0.99 to 3.34), which is why <see cref="RateComparison"/> shows mid-p for both.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Exact"/>.</exception>
    public static double ExactChance(long a, double ta, long b, double tb)
    {
        Require(a, ta, b, tb);
        return Binomial.AtMostAsLikely(a, a + b, ta / (ta + tb));
    }

    /// <summary>The two-sided mid-p chance where the rates are equal: twice the smaller side, half of what was seen counted in each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Exact"/>.</exception>
    public static double MidPChance(long a, double ta, long b, double tb)
    {
        Require(a, ta, b, tb);
        double above = Above(ta / (ta + tb), a, b);
        return Math.Min(1, 2 * Math.Min(above, 1 - above));
    }

    /// <summary>The chance of more than a of a + b, and half the chance of just a, at a share.</summary>
    private static double Above(double share, long a, long b) =>
        ((a == 0 ? 1 : Beta.Share(share, a, b + 1)) + (b == 0 ? 0 : Beta.Share(share, a + 1, b))) / 2;

    private static double ShareWith(double above, long a, long b) => Quantiles.Solve(
        above,
        share => Above(share, a, b),
        share => ((a == 0 ? 0 : Beta.Density(share, a, b + 1)) + (b == 0 ? 0 : Beta.Density(share, a + 1, b))) / 2,
        (a + 0.5) / (a + b + 1),
        0,
        1);

    private static double ToRatio(double share, double ta, double tb) => share == 1 ? double.PositiveInfinity : share / (1 - share) * tb / ta;

    private static void Require(long a, double ta, long b, double tb)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(a);
        ArgumentOutOfRangeException.ThrowIfNegative(b);
        ArgumentOutOfRangeException.ThrowIfZero(a + b, nameof(a));
        Rate.RequireAbove0(ta, nameof(ta));
        Rate.RequireAbove0(tb, nameof(tb));
    }
}
