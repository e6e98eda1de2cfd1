namespace Wardmote.Performance.Pages;

/// <summary>What the form says of one line: it comes back as it was typed until it is saved.</summary>
public sealed class ReturnRow
{
    public string Key { get; set; } = "";

    public string? Value { get; set; }

    public string? Numerator { get; set; }

    public string? Denominator { get; set; }

    public string? Note { get; set; }

    public string? Story { get; set; }

    /// <summary>Which state of the value the form showed.</summary>
    public string Seen { get; set; } = "";

    public bool IsBlank => string.IsNullOrWhiteSpace(Value) && string.IsNullOrWhiteSpace(Numerator) && string.IsNullOrWhiteSpace(Denominator);

    /// <summary>The line as it is kept.</summary>
    public static ReturnRow Of(ReturnLine line) => new()
    {
        Key = line.Key,
        Value = line.Written,
        Numerator = line.WrittenNumerator,
        Denominator = line.WrittenDenominator,
        Note = line.Value?.Note,
        Story = line.Narrative?.Text,
        Seen = SeenText.Of(line.Value),
    };

    /// <summary>What was written, as a value of the line's indicator; none where nothing was.</summary>
    public EnteredNumber? Read(ReturnLine line) => !line.Definition.HasParts || (string.IsNullOrWhiteSpace(Numerator) && string.IsNullOrWhiteSpace(Denominator) && !string.IsNullOrWhiteSpace(Value))
        ? NumberReader.Read(line.Definition, Value)
        : NumberReader.Read(line.Definition, Numerator, Denominator);

    /// <summary>Whether another value was written than the one that is kept.</summary>
    public bool Differs(ReturnLine line)
    {
        ReturnRow kept = Of(line);
        return Trim(Value) != Trim(line.Definition.HasParts ? Value : kept.Value) || (line.Definition.HasParts && (Trim(Numerator) != Trim(kept.Numerator) || Trim(Denominator) != Trim(kept.Denominator))) || Trim(Note) != Trim(kept.Note);
    }

    private static string Trim(string? text) => text?.Trim() ?? "";
}
