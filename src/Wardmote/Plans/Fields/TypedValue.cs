using System.Globalization;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Fields;

/// <summary>A value of an indicator or budget line that a person typed into a form.</summary>
public static class TypedValue
{
    /// <summary>The value with another text, and the number that the text gives.</summary>
    public static ValueContent Read(ValueContent value, string text)
    {
        bool isNumber = decimal.TryParse(text.TrimEnd('%').TrimStart('£'), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number);
        return value with { Text = text, Number = isNumber ? number : null, State = isNumber ? ValueState.Number : text.Length == 0 ? ValueState.Blank : ValueState.Words };
    }

    public static ValueContent WithNumber(ValueContent value, decimal? number) =>
        value with { Number = number, State = number is null ? value.State : ValueState.Number };
}
