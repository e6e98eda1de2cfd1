namespace Wardmote.Performance.Importing;

/// <summary>What a column of a file of values holds.</summary>
public enum ColumnRole { Ignored, Code, Title, Period, Value, Numerator, Denominator, Target, Status, Owner, Notes }

/// <summary>How one column of a file is used.</summary>
/// <param name="Heading">What stands above it; of two rows of headings both, the upper first.</param>
/// <param name="Period">The period of all its values, where the heading names one: "2025-Q2".</param>
public sealed record ColumnUse(string Heading, ColumnRole Role, string? Period = null);
