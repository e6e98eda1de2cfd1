namespace Wardmote.Plans.Fields;

/// <summary>How a field is asked for on a page.</summary>
public enum FieldKind { Line, Paragraphs, Lines, Date, Choice, Tick, Rows }

/// <summary>One field of a thing in a plan: its name, what it says as text, and how what a person typed is put into it.</summary>
/// <typeparam name="T">The thing: an action, an indicator, a budget line.</typeparam>
public sealed record Field<T>
{
    /// <summary>The property's name; also the name of the input on a form.</summary>
    public required string Name { get; init; }

    /// <summary>What a person calls it.</summary>
    public required string Label { get; init; }

    public FieldKind Kind { get; init; }

    public string? Hint { get; init; }

    /// <summary>What may be chosen, where the field is a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What the field says, as text that <see cref="Put"/> understands.</summary>
    public required Func<T, string> Show { get; init; }

    /// <summary>The thing with what was typed in this field.</summary>
    /// <exception cref="Platform.Common.RuleBrokenException">What was typed cannot stand in this field.</exception>
    public required Func<T, string, T> Put { get; init; }

    /// <summary>The first thing with this field of the second, whole, with what lies behind its text.</summary>
    public required Func<T, T, T> Take { get; init; }

    /// <summary>The columns, where the field is a table of rows.</summary>
    public Func<T, IReadOnlyList<FieldColumn>> Columns { get; init; } = _ => [];

    public bool IsRequired { get; init; }
}

/// <summary>A column of a field that is a table of rows.</summary>
public sealed record FieldColumn(string Name, string Label, FieldKind Kind, IReadOnlyList<string> Choices);
