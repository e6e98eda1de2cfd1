namespace Wardmote.Analysis;

/// <summary>A range that a true value plausibly lies in, both ends included, in the unit of the value.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether a value lies in the range.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
