using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents;

/// <summary>What a report or an export says, as neutral blocks in reading order; a writer turns it into Word, Excel or HTML.</summary>
/// <param name="Title">Stands at the head of the document and in its properties.</param>
/// <param name="Subtitle">One line below the title; empty for none.</param>
public sealed record Document(string Title, string Subtitle, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>The period that it is about, for a template that shows it: "Q2 2025/26 (Jul to Sep)". Empty for the subtitle.</summary>
    public string Period { get; init; } = "";

    /// <summary>Whether pictures and tables are counted: "Figure 3: Burglary by ward", "Table 7: Wards in order".</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Its figures, each once, in the order in which a reader meets them.</summary>
    public IReadOnlyList<Figure> Figures => [.. Blocks.SelectMany(FiguresOf).Distinct()];

    /// <summary>Properties by name that the file carries unseen; <see cref="SourceDocument.Properties"/> gives them back.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static IEnumerable<Figure> FiguresOf(DocumentBlock block) => (block.Origin is { } origin ? [origin] : Array.Empty<Figure>()).Concat(block switch
    {
        ParagraphBlock paragraph => paragraph.Text.Figures,
        NoteBlock note => note.Text.Figures,
        TableBlock table => table.Columns.Select(column => column.Origin).OfType<Figure>().Concat(table.Rows.SelectMany(row => row.SelectMany(cell => cell.Figures))),
        KeyFiguresBlock key => key.Figures.SelectMany(one => one.Says.Figures.Prepend(one.Figure)),
        _ => [],
    });
}

/// <summary>One block of a document.</summary>
public abstract record DocumentBlock
{
    /// <summary>The figure that its numbers are together, but for those that are figures of their own: source, period, method and page of a whole table or picture. None where each tells for itself.</summary>
    public Figure? Origin { get; init; }
}

/// <summary>A heading of level 1 to 9.</summary>
public sealed record HeadingBlock(int Level, string Text) : DocumentBlock
{
    /// <summary>Whether it begins a new page where there are pages.</summary>
    public bool StartsPage { get; init; }
}

/// <summary>A paragraph or list item. A line feed inside it is a line break.</summary>
public sealed record ParagraphBlock(DocumentText Text, bool IsListItem = false) : DocumentBlock;

/// <summary>A sentence that explains what stands below it.</summary>
public sealed record NoteBlock(DocumentText Text) : DocumentBlock;

/// <summary>A table with one heading row.</summary>
/// <param name="Name">What it holds: a sheet's name, or the description of a table for those who cannot see it.</param>
/// <param name="Rows">Each as many texts as there are columns.</param>
public sealed record TableBlock(string Name, IReadOnlyList<DocumentColumn> Columns, IReadOnlyList<IReadOnlyList<DocumentText>> Rows) : DocumentBlock
{
    /// <summary>A table of plain words.</summary>
    public static TableBlock OfWords(string name, IReadOnlyList<DocumentColumn> columns, IEnumerable<IEnumerable<string>> rows) =>
        new(name, columns, [.. rows.Select(row => (IReadOnlyList<DocumentText>)[.. row.Select(cell => (DocumentText)cell)])]);

    /// <summary>The figure that a cell is: its own, or a part of what its column or the whole table is. None where it holds no number, or nothing says where it comes from.</summary>
    public Figure? FigureAt(int row, int column)
    {
        DocumentText cell = Rows[row][column];
        return cell.Figures.FirstOrDefault() ?? (cell.Text.Any(char.IsDigit) && (Columns[column].Origin ?? Origin) is { } whole
            ? whole with { Text = cell.Text, What = $"{Name}: {Rows[row][0].Text}, {Columns[column].Heading}", Number = double.TryParse(cell.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out double number) ? number : null }
            : null);
    }
}

/// <summary>A column of a table.</summary>
/// <param name="IsNumber">Whether what stands in it are figures, or numbers written the way programs write them: "1234.5".</param>
public sealed record DocumentColumn(string Heading, bool IsNumber = false)
{
    /// <summary>The figure that its numbers are together, where that is another than the table's.</summary>
    public Figure? Origin { get; init; }
}

/// <summary>A few big numbers side by side, as at the head of a scorecard.</summary>
/// <param name="Name">What they are, for those who cannot see them and for a sheet's name: "The quarter in four numbers".</param>
public sealed record KeyFiguresBlock(string Name, IReadOnlyList<KeyFigure> Figures) : DocumentBlock;

/// <summary>One big number.</summary>
/// <param name="Figure">The number; what it measures stands below it.</param>
/// <param name="Says">A few words more, perhaps with a state; empty for none.</param>
public sealed record KeyFigure(Figure Figure, DocumentText Says)
{
    /// <summary>A shorter name than the figure's own; empty for the figure's own.</summary>
    public string Label { get; init; } = "";

    internal string Name => Label.Length > 0 ? Label : Figure.What;
}
