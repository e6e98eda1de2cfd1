namespace Wardmote.Performance;

/// <summary>What somebody says an indicator's value is: a number, the two numbers that it is computed from, or what stands in its place.</summary>
public sealed record EnteredNumber
{
    private EnteredNumber()
    {
    }

    public double? Number { get; private init; }

    public double? Numerator { get; private init; }

    public double? Denominator { get; private init; }

    public SpecialValue? Special { get; private init; }

    /// <summary>Whether the number is rough, as "c. 40" says.</summary>
    public bool IsApproximate { get; private init; }

    public static EnteredNumber Of(double number, bool isApproximate = false) => new() { Number = number, IsApproximate = isApproximate };

    public static EnteredNumber Of(SpecialValue special) => new() { Special = special };

    /// <summary>A share in per cent of its whole, or so many for each of the whole where the indicator is a ratio. Nothing of nothing is no number.</summary>
    public static EnteredNumber Of(double numerator, double denominator, bool isPercentage, bool isApproximate = false) => new()
    {
        Number = denominator == 0 ? null : numerator / denominator * (isPercentage ? 100 : 1),
        Numerator = numerator,
        Denominator = denominator,
        IsApproximate = isApproximate,
    };

    /// <summary>What was entered before, as a database keeps it.</summary>
    internal static EnteredNumber Again(double? number, double? numerator, double? denominator, bool isApproximate) =>
        new() { Number = number, Numerator = numerator, Denominator = denominator, IsApproximate = isApproximate };
}
