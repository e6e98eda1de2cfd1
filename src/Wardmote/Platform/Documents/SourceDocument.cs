using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents;

/// <summary>What a file says, as blocks in reading order, whatever kind of file it was.</summary>
/// <param name="FileName">The file's own name, without a folder.</param>
/// <param name="Blocks">Its paragraphs and tables, in order.</param>
public sealed record SourceDocument(string FileName, IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>Properties that the file's writer put on it by name; Wardmote marks its own exports so.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>One block of a document: a paragraph or a table.</summary>
/// <param name="Part">Its place in words: "Paragraph 12", "Table 4", "Sheet “Actions”".</param>
public abstract record SourceBlock(string Part);

/// <summary>A paragraph, heading or list item. A line break inside it is kept as a line feed.</summary>
/// <param name="HeadingLevel">1 to 9 where the file marks it as a heading; 0 otherwise.</param>
/// <param name="ListLevel">1 and up where it is a list item; 0 otherwise.</param>
/// <param name="ListId">Tells the lists of one document apart; none outside lists.</param>
/// <param name="IsNumbered">Whether the list counts its items rather than marking them with bullets.</param>
/// <param name="IsBold">Whether the whole paragraph is bold, as a heading by hand is; not said of what the file marks as a heading.</param>
public sealed record SourceParagraph(string Part, string Text, int HeadingLevel = 0, int ListLevel = 0, int? ListId = null, bool IsNumbered = false, bool IsBold = false)
    : SourceBlock(Part)
{
    /// <summary>The number that the document counts before it and that is no part of its text: "2.1", "c)"; none where it counts none.</summary>
    public string? Number { get; init; }

    public Origin Origin(double certainty = 1) => new(Part, Text: Text, Certainty: certainty);
}

/// <summary>A table as it stands: every row has as many cells as the table has columns; merged cells stand in their first place.</summary>
public sealed record SourceTable(string Part, IReadOnlyList<SourceRow> Rows) : SourceBlock(Part)
{
    public int ColumnCount => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);
}

/// <summary>A row of a table.</summary>
/// <param name="Number">Counted from 1 in the table or sheet.</param>
/// <param name="Cells">What the cells say; a cell's own line breaks and paragraphs are line feeds.</param>
/// <param name="IsHeading">Whether the file marks it as a heading row.</param>
public sealed record SourceRow(int Number, IReadOnlyList<string> Cells, bool IsHeading = false);
