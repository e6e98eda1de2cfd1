namespace Wardmote.Platform.Documents;

/// <summary>
/// A picture that no program charts by itself: pages and Word draw it, in Excel its sentence and its table stand for it.
/// Whatever the picture tells, the table tells too.
/// </summary>
/// <param name="Title">What it shows: "Burglary by ward, 2020".</param>
/// <param name="Says">The sentence that says what the picture shows; it stands above the picture and is its text alternative.</param>
public abstract record DrawnBlock(string Title, string Says) : DocumentBlock
{
    /// <summary>What must be known beside it, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>One line of source, period and method below the picture.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where its table stands instead of beside it, for tables too long to read there: "Table burglary-by-ward of the data pack". Empty for beside it.</summary>
    public string TableStands { get; init; } = "";

    /// <summary>The numbers of the picture.</summary>
    public abstract TableBlock Table { get; }
}
