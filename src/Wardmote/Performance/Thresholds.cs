namespace Wardmote.Performance;

/// <summary>How far off its target an indicator may be before it is near it no more.</summary>
/// <param name="Near">The distance from the target up to which it is amber; beyond it is red.</param>
/// <param name="IsPercentOfTarget">Whether the distance is in per cent of the target; otherwise it is in the indicator's own unit, which are percentage points for a percentage.</param>
public sealed record Thresholds(double Near, bool IsPercentOfTarget)
{
    /// <summary>Five per cent of the target for counts and money, two points for percentages; a date is met or missed, as is a yes.</summary>
    public static Thresholds Default(DataType type) => type switch
    {
        DataType.Percentage => new(2, IsPercentOfTarget: false),
        DataType.YesNo or DataType.Date => new(0, IsPercentOfTarget: false),
        _ => new(5, IsPercentOfTarget: true),
    };

    /// <summary>The distance in the indicator's unit for a target.</summary>
    public double Distance(double target) => IsPercentOfTarget ? Math.Abs(target) * Near / 100 : Near;
}
