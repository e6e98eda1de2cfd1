namespace Wardmote.Analysis.Rates;

/// <summary>One rate beside another: the ratio and the difference, both with the range that chance in counting leaves open.</summary>
/// <param name="First">The rate that is compared.</param>
/// <param name="Second">The rate that it is compared with.</param>
/// <param name="Ratio">First over second; none where the second is 0.</param>
/// <param name="RatioRange">The mid-p interval of the ratio, from 0 to infinity at the widest.</param>
/// <param name="Difference">First less second, in the unit of the rates.</param>
/// <param name="DifferenceRange">The interval of the difference, in the unit of the rates.</param>
/// <param name="Chance">The two-sided mid-p chance of a difference at least so large where the rates are equal.</param>
public sealed record RateComparison(Rate First, Rate Second, double? Ratio, Interval RatioRange, double Difference, Interval DifferenceRange, double Chance)
{
    /// <summary>From fewer events than this in either group only the counts should be shown.</summary>
    public const int FewestEvents = 10;

    /// <summary>Whether either group has so few events that the counts should be shown in the place of a ratio.</summary>
    public bool IsTooFew => First.Count < FewestEvents || Second.Count < FewestEvents;

    /// <summary>Whether the data are evidence of a difference: equality lies outside the range of the ratio.</summary>
    public bool IsEvidence => !RatioRange.Contains(1);

    /// <summary>
    /// The ratio by mid-p (<see cref="RateRatio.MidP"/>); the difference by the square-and-add of the two exact Poisson intervals (Zou and Donner 2008),
    /// which is to rates what Newcombe's method is to shares. It shows a difference, not its cause.
    /// Example: 30 in 1,000 against 20 in 1,200 is 1.80 times, 1.02 to 3.22.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, both are 0, or a population is not above 0.</exception>
    public static RateComparison Of(long count1, double population1, long count2, double population2, double per = 1_000, double level = 0.95)
    {
        Rate first = Rate.Of(count1, population1, per, level);
        Rate second = Rate.Of(count2, population2, per, level);
        Interval one = In(CountInterval.Garwood(count1, level), per / population1);
        Interval two = In(CountInterval.Garwood(count2, level), per / population2);
        double difference = first.Value - second.Value;
        return new RateComparison(
            first,
            second,
            count2 == 0 ? null : first.Value / second.Value,
            RateRatio.MidP(count1, population1, count2, population2, level),
            difference,
            new Interval(
                difference - double.Hypot(first.Value - one.Low, two.High - second.Value),
                difference + double.Hypot(one.High - first.Value, second.Value - two.Low)),
            RateRatio.MidPChance(count1, population1, count2, population2));
    }

    private static Interval In(Interval counts, double unit) => new(counts.Low * unit, counts.High * unit);
}
