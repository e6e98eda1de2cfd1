using System.Globalization;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>The blocks of a document while it is read: numbers its paragraphs and tables, squares the tables and keeps to the limits.</summary>
internal sealed class BlockList(SourceFile file)
{
    private readonly List<SourceBlock> _blocks = [];
    private int _paragraphs;
    private int _tables;
    private long _characters;
    private long _cells;
    private int _typedLists;
    private bool _afterTyped;

    /// <summary>What stands outside the run of the text ("Footnote 3", "Page header") names its blocks by that.</summary>
    public string? Aside { get; set; }

    public IReadOnlyList<SourceBlock> Blocks => _blocks;

    /// <summary>Adds a paragraph, whatever its part says, under the next number; an empty one says nothing and is left out.</summary>
    public void Add(SourceParagraph paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph.Text))
        {
            return;
        }

        paragraph = WithoutTypedBullet(paragraph);
        string part = Aside ?? string.Create(CultureInfo.InvariantCulture, $"Paragraph {++_paragraphs}");
        Count(paragraph.Text, part);
        _blocks.Add(paragraph with { Part = part });
    }

    /// <summary>The place of the next table, which keeps it even when another table inside it is added first.</summary>
    public string NextTable() => string.Create(CultureInfo.InvariantCulture, $"{(Aside is null ? "" : $"{Aside}, table ")}{(Aside is null ? "Table " : "")}{++_tables}");

    /// <summary>Looks whether one more row still keeps to the limits, before it is held on to.</summary>
    public SourceRow Checked(SourceRow row, string part)
    {
        if (row.Cells.Count > ReadingLimits.Columns)
        {
            throw file.Unreadable(
                string.Create(CultureInfo.InvariantCulture, $"the row has {row.Cells.Count:N0} columns, and a table can have {ReadingLimits.Columns:N0}"),
                "Keep the columns that belong to the plan and try again",
                string.Create(CultureInfo.InvariantCulture, $"{part}, row {row.Number}"));
        }

        CountCells(row.Cells.Count + 1, part);
        foreach (string cell in row.Cells)
        {
            Count(cell, part);
        }

        return row;
    }

    /// <summary>Adds a table of checked rows: every row is given as many cells as the widest has, and a table that says nothing is left out.</summary>
    public void Add(string part, IReadOnlyList<SourceRow> rows)
    {
        int columns = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        CountCells(rows.Sum(row => columns - row.Cells.Count), part);
        if (rows.Any(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))))
        {
            _blocks.Add(new SourceTable(part, [.. rows.Select(row => Squared(row, columns))]));
        }
    }

    private SourceParagraph WithoutTypedBullet(SourceParagraph paragraph)
    {
        bool isTyped = paragraph is { ListLevel: 0, HeadingLevel: 0 } && TypedBullet.Starts(paragraph.Text);
        _typedLists += isTyped && !_afterTyped ? 1 : 0;
        _afterTyped = isTyped;
        return isTyped ? paragraph with { Text = TypedBullet.Without(paragraph.Text), ListLevel = 1, ListId = -_typedLists } : paragraph;
    }

    private static SourceRow Squared(SourceRow row, int columns) => row.Cells.Count == columns
        ? row
        : row with { Cells = [.. row.Cells, .. Enumerable.Repeat("", columns - row.Cells.Count)] };

    private void CountCells(int count, string part)
    {
        _cells += count;
        if (_cells > ReadingLimits.Cells)
        {
            throw file.Unreadable(
                string.Create(CultureInfo.InvariantCulture, $"the tables have more than {ReadingLimits.Cells:N0} cells"),
                "A plan is smaller than that: keep the sheets and rows that belong to it and try again",
                part);
        }
    }

    private void Count(string text, string part)
    {
        _characters += text.Length;
        if (_characters > ReadingLimits.Characters)
        {
            throw file.Unreadable(
                string.Create(CultureInfo.InvariantCulture, $"the document has more than {ReadingLimits.Characters:N0} characters"),
                "Split the document and read its parts one by one",
                part);
        }
    }
}
