using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>How an indicator's numbers are written: with its decimals, thousands separators and unit, and in words where no number stands.</summary>
public static class ValueText
{
    public const string None = "No value";

    /// <summary>A point as a table shows it: "2,185", "62.8%", "about £40", "Not yet available".</summary>
    public static string Of(IndicatorDefinition definition, SeriesPoint? point) => point switch
    {
        null => None,
        { Special: { } special } => Of(special),
        { Number: { } number } => (point.IsApproximate ? "about " : "") + Of(definition, number),
        { Denominator: 0 } => "None of none",
        _ => None,
    };

    /// <summary>A number with its sign of per cent or pounds, and without a word: the word stands in the heading.</summary>
    public static string Of(IndicatorDefinition definition, double number) => definition.Type switch
    {
        DataType.Percentage => Plain(number, definition.Decimals) + "%",
        DataType.Money => Plain(number, definition.Decimals) is ['-', .. var amount] ? $"-£{amount}" : $"£{Plain(number, definition.Decimals)}",
        DataType.YesNo when number is 0 or 1 => number == 1 ? "Yes" : "No",
        DataType.Date when number >= 0 && number < DateOnly.MaxValue.DayNumber =>
            DateOnly.FromDayNumber((int)Math.Round(number)).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Plain(number, definition.Decimals),
    };

    /// <summary>A number with up to two more decimals than the indicator's where they are needed to state it exactly.</summary>
    public static string Exact(IndicatorDefinition definition, double number)
    {
        int places = definition.Decimals;
        while (places < definition.Decimals + 2 && Math.Abs(Math.Round(number, Math.Clamp(places, 0, 10), MidpointRounding.AwayFromZero) - number) > 1e-9)
        {
            places++;
        }

        return Of(definition with { Decimals = places }, number);
    }

    /// <summary>A number with its word: "43 incidents", "12.4 per 1,000 residents".</summary>
    public static string WithUnit(IndicatorDefinition definition, double number) => UsesWord(definition) ? $"{Of(definition, number)} {definition.Unit}" : Of(definition, number);

    /// <summary>How far apart two values are, without a sign: "3.2 percentage points", "£400", "4 days", "12 incidents".</summary>
    public static string Distance(IndicatorDefinition definition, double distance)
    {
        double size = Math.Abs(distance);
        return definition.Type switch
        {
            DataType.Percentage => $"{Plain(size, definition.Decimals)} percentage {(Plain(size, definition.Decimals) == "1" ? "point" : "points")}",
            DataType.Date => Plain(size, 0) == "1" ? "1 day" : $"{Plain(size, 0)} days",
            _ => WithUnit(definition, size),
        };
    }

    public static string Of(SpecialValue special) => special == SpecialValue.NewIndicator ? "New" : Words.Sentence(special.ToString());

    /// <summary>A number as it is shown, for judging: what reads as equal is equal.</summary>
    public static double Rounded(IndicatorDefinition definition, double number) => Math.Round(number, Math.Clamp(definition.Decimals, 0, 10), MidpointRounding.AwayFromZero);

    internal static string Plain(double number, int decimals)
    {
        int places = Math.Clamp(decimals, 0, 10);

        // Adding 0 turns the computer's negative zero into the ordinary one.
        return (Math.Round(number, places, MidpointRounding.AwayFromZero) + 0.0).ToString($"N{places}", CultureInfo.InvariantCulture);
    }

    /// <summary>A change in per cent with its sign: "-20%", "+3.5%".</summary>
    internal static string Percent(double change) => change.ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture) + "%";

    private static bool UsesWord(IndicatorDefinition definition) =>
        definition.Type is DataType.Number or DataType.Ratio or DataType.Duration && !string.IsNullOrWhiteSpace(definition.Unit);
}
