namespace Wardmote.Analysis.Rates;

/// <summary>A count of events for each so many people, households or hours, with the range that chance in counting leaves open.</summary>
/// <param name="Count">The events.</param>
/// <param name="Population">What they are set against, in the same period: residents, households, person-years.</param>
/// <param name="Per">For how many the rate is told, 1,000 as a rule.</param>
/// <param name="Value">The rate.</param>
/// <param name="Range">Its interval, in the unit of the rate.</param>
public sealed record Rate(long Count, double Population, double Per, double Value, Interval Range)
{
    /// <summary>Whether there are so few events that the rate must not be ranked on.</summary>
    public bool IsTooFewToRank => Count < CountInterval.FewestForByar;

    /// <summary>
    /// The rate with the interval of the rule for public health indicators (<see cref="CountInterval.Ohid"/>). A rate for a stretch that has
    /// months missing takes the population times the share of the months that exist. Example: 12 of 12,000 is 1.0 for 1,000, 0.52 to 1.75.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the population or the unit is not a number above 0.</exception>
    public static Rate Of(long count, double population, double per = 1_000, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        RequireAbove0(population, nameof(population));
        RequireAbove0(per, nameof(per));
        Interval events = CountInterval.Ohid(count, level);
        double unit = per / population;
        return new Rate(count, population, per, count * unit, new Interval(events.Low * unit, events.High * unit));
    }

    internal static void RequireAbove0(double value, string name)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(name, value, "A rate needs a number above 0 to be taken over");
        }
    }
}
