namespace Wardmote.Analysis.Rates;

/// <summary>How much a count of independent events changed between two periods of the same length, and what chance alone leaves open.</summary>
/// <param name="Before">The earlier count.</param>
/// <param name="After">The later count.</param>
/// <param name="Percent">The change in percent; none where the earlier count is 0.</param>
/// <param name="Range">The interval of the change in percent, from -100 to infinity at the widest.</param>
/// <param name="Chance">The two-sided chance of a difference at least so large where nothing changed, from 0 to 1.</param>
public sealed record CountChange(long Before, long After, double? Percent, Interval Range, double Chance)
{
    /// <summary>From fewer than this a percentage says less than the two counts do.</summary>
    public const int FewestForPercent = 20;

    /// <summary>Whether the earlier count is so small that the counts should be shown in the place of a percentage.</summary>
    public bool IsTooFewForPercent => Before < FewestForPercent;

    /// <summary>Whether the data are evidence of a change: no change lies outside the range.</summary>
    public bool IsEvidence => !Range.Contains(0);

    /// <summary>
    /// The exact conditional method: given the sum of both, the later count is binomial, and the Clopper-Pearson interval of its
    /// share p gives that of the ratio p / (1 - p). Events must be independent of each other: one offender's series of twenty is
    /// nearer to one event than to twenty, and the true range is then wider. Example: from 35 to 28 is -20 %, with -53 to +35.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static CountChange Of(long before, long after, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (before + after == 0)
        {
            return new CountChange(0, 0, null, new Interval(-100, double.PositiveInfinity), 1);
        }

        Interval share = Proportion.ClopperPearson(after, before + after, level);
        return new CountChange(
            before,
            after,
            before == 0 ? null : 100.0 * (after - before) / before,
            new Interval(InPercent(share.Low), InPercent(share.High)),
            TwoSided(Math.Min(before, after), before + after));
    }

    /// <summary>
    /// The change where counts vary more than chance in counting explains, because one offender or one address stands behind several
    /// events: the exact method with both counts divided by the dispersion, as if there were so many fewer independent events.
    /// For large counts that is the logarithm's standard error times the square root of the dispersion. With a dispersion of 1 it is <see cref="Of"/>.
    /// </summary>
    /// <param name="before">The earlier count.</param>
    /// <param name="after">The later count.</param>
    /// <param name="dispersion">Variance over mean, from the months of the series itself (the dispersion of its <c>CountFit</c>). Less than 1 is taken as 1: that a series is calmer than chance is never relied on.</param>
    /// <param name="level">The share of such intervals that hold the true change.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the dispersion is no number.</exception>
    public static CountChange OfSpread(long before, long after, double dispersion, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (!double.IsFinite(dispersion))
        {
            throw new ArgumentOutOfRangeException(nameof(dispersion), dispersion, "The dispersion is variance over mean, a number");
        }

        CountChange plain = Of(before, after, level);
        double spread = Math.Max(1, dispersion);
        if (spread == 1 || before + after == 0)
        {
            return plain;
        }

        double earlier = before / spread;
        double later = after / spread;
        double tail = (1 - level) / 2;
        return plain with
        {
            Range = new Interval(
                after == 0 ? -100 : InPercent(Beta.Quantile(tail, later, earlier + 1)),
                before == 0 ? double.PositiveInfinity : InPercent(Beta.Quantile(1 - tail, later + 1, earlier))),
            Chance = before == after ? 1 : Math.Min(1, 2 * Beta.Share(0.5, Math.Max(earlier, later), Math.Min(earlier, later) + 1)),
        };
    }

    private static double InPercent(double share) => share == 1 ? double.PositiveInfinity : 100 * (share / (1 - share) - 1);

    /// <summary>Twice the chance of <paramref name="smaller"/> heads or fewer in as many tosses of a fair coin, and never above 1.</summary>
    private static double TwoSided(long smaller, long tosses) =>
        2 * smaller >= tosses ? 1 : Math.Min(1, 2 * Beta.Share(0.5, tosses - smaller, smaller + 1));
}
