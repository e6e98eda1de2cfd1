namespace Wardmote.Platform.Documents;

/// <summary>What a report or an export says, as neutral blocks in reading order; a writer turns it into Word or Excel.</summary>
/// <param name="Title">Stands at the head of the document and in its properties.</param>
/// <param name="Subtitle">One line below the title; empty for none.</param>
public sealed record Document(string Title, string Subtitle, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>Properties by name that the file carries unseen; <see cref="SourceDocument.Properties"/> gives them back.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>One block of a document.</summary>
public abstract record DocumentBlock;

/// <summary>A heading of level 1 to 9.</summary>
public sealed record HeadingBlock(int Level, string Text) : DocumentBlock;

/// <summary>A paragraph or list item. A line feed inside it is a line break.</summary>
public sealed record ParagraphBlock(string Text, bool IsListItem = false) : DocumentBlock;

/// <summary>A sentence that explains what stands below it.</summary>
public sealed record NoteBlock(string Text) : DocumentBlock;

/// <summary>A table with one heading row.</summary>
/// <param name="Name">What it holds: a sheet's name, or the description of a table for those who cannot see it.</param>
/// <param name="Rows">Each as many texts as there are columns.</param>
public sealed record TableBlock(string Name, IReadOnlyList<DocumentColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentBlock;

/// <summary>A column of a table.</summary>
/// <param name="IsNumber">Whether what stands in it are numbers, written the way programs write them: "1234.5".</param>
public sealed record DocumentColumn(string Heading, bool IsNumber = false);
