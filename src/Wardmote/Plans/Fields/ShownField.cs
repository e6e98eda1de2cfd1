namespace Wardmote.Plans.Fields;

/// <summary>A field with what it says, ready for a form: the same shape whatever kind of thing it belongs to.</summary>
public sealed record ShownField(string Name, string Label, FieldKind Kind, string Text)
{
    public string? Hint { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    public IReadOnlyList<FieldColumn> Columns { get; init; } = [];

    public bool IsRequired { get; init; }

    public bool IsBlank => Text.Length == 0 || (Kind == FieldKind.Tick && !FieldText.Tick(Text));

    /// <summary>What a person reads where the field is shown and not asked for.</summary>
    public string ForReading => FieldText.ForReading(Text);
}
