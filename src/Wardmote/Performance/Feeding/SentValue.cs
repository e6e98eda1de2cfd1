using System.Text.Json;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Feeding;

/// <summary>A value as another system sends it: a number, or a text as a person would write it.</summary>
public sealed record SentValue
{
    /// <summary>The period's code; none where the address names it.</summary>
    public string? Period { get; init; }

    /// <summary>43, "62.8%", "c. 40", true, "n/a".</summary>
    public JsonElement? Value { get; init; }

    public JsonElement? Numerator { get; init; }

    public JsonElement? Denominator { get; init; }

    public string? Note { get; init; }

    /// <summary>What was sent, as a value of an indicator.</summary>
    /// <exception cref="RuleBrokenException">It is none; the message is what a person would read.</exception>
    public EnteredNumber Read(IndicatorDefinition definition)
    {
        bool hasParts = Numerator is not null || Denominator is not null;
        if (hasParts && definition.Type is not (DataType.Percentage or DataType.Ratio))
        {
            throw new RuleBrokenException($"{definition.Code} takes one number: send “value”");
        }

        EnteredNumber? entered = hasParts ? NumberReader.Read(definition, Text(Numerator), Text(Denominator)) : NumberReader.Read(definition, Text(Value));
        return entered ?? throw new RuleBrokenException("No value was sent. Send “value”, or “numerator” and “denominator”; where there is none send the text “n/a” or “not collected”");
    }

    private static string? Text(JsonElement? sent) => sent?.ValueKind switch
    {
        null or JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => sent.Value.GetString(),
        JsonValueKind.Number => sent.Value.TryGetDouble(out double number) && double.IsFinite(number)
            ? ReturnLine.Plain(number)
            : throw new RuleBrokenException($"“{sent.Value.GetRawText()}” is larger than any value can be"),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => throw new RuleBrokenException("A value is a number or a text, not a list or an object"),
    };
}
