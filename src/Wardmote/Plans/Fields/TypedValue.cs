using Wardmote.Checks.Content;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Fields;

/// <summary>A value of an indicator or budget line that a person typed into a form.</summary>
public static class TypedValue
{
    /// <summary>The value with another text, and the number that the text gives; of a compound cell the number of its part.</summary>
    public static ValueContent Read(ValueContent value, string text)
    {
        IReadOnlyList<ValueContent> read = ValueReader.Read(text, value.Period, value.Kind, value.Origin, []);
        ValueContent part = read.FirstOrDefault(one => one.Measure == value.Measure) ?? read[0];
        return value with { Text = text, Number = part.Number, State = part.State, Unit = part.Unit ?? value.Unit, Decimals = part.Decimals };
    }

    /// <summary>The value with a number that a person knows better than the text tells.</summary>
    public static ValueContent WithNumber(ValueContent value, decimal? number) =>
        value with { Number = number, State = number is null ? value.State : ValueState.Number };
}
