using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Defining;

/// <summary>Reads what was typed into one field of a definition, and writes what stands there already.</summary>
public static class TypedText
{
    public static string? OrNone(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    public static string Show(double? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number of the indicator as it is typed: a date as a date, yes or no as a word.</summary>
    public static string Show(IndicatorDefinition definition, double? number) =>
        number is { } known && definition.Type is DataType.Date or DataType.YesNo ? Status.ValueText.Of(definition, number!.Value) : Show(number);

    public static string Show(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number of the indicator's kind; none where nothing was typed.</summary>
    public static double? Number(IndicatorDefinition definition, string? text, string field)
    {
        try
        {
            return NumberReader.Read(definition, text) is not { } entered ? null
                : entered.Number ?? throw new RuleBrokenException($"“{text!.Trim()}” is no number: leave the field empty, or choose another kind of target", field);
        }
        catch (RuleBrokenException refusal) when (refusal.Field is null)
        {
            throw new RuleBrokenException(refusal.Message, field);
        }
    }

    public static int Count(string? text, string field) => OrNone(text) is not { } typed ? 0
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : throw new RuleBrokenException($"“{typed}” is no whole number, such as 0 or 1", field);

    public static DateOnly? Day(string? text, string field) => OrNone(text) is not { } typed ? null
        : WrittenDay.Read(typed) ?? throw new RuleBrokenException($"“{typed}” names no day. Write it as 14 July 2025 or 14/07/2025", field);

    /// <summary>"5%" is five per cent of the target, "2" two in the indicator's own unit.</summary>
    public static Thresholds? Thresholds(string? text, string field) => OrNone(text) is not { } typed ? null
        : double.TryParse(typed.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double near) ? new Thresholds(near, typed.EndsWith('%'))
        : throw new RuleBrokenException($"“{typed}” is no distance. Write 5% for five per cent of the target, or 2 for two in the indicator's own unit", field);

    /// <summary>The member of that name, or somebody who does not sign in here.</summary>
    public static PersonName? Person(string? text, IReadOnlyList<PersonName> people) => OrNone(text) is not { } name ? null
        : people.FirstOrDefault(person => string.Equals(person.Name, name, StringComparison.OrdinalIgnoreCase)) ?? new PersonName(name);
}
