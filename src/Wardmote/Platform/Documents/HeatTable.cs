namespace Wardmote.Platform.Documents;

/// <summary>A table whose numbers are shaded by their size in five steps, so that patterns over rows and columns are seen.</summary>
/// <param name="Columns">The headings after that of the names.</param>
public sealed record HeatTable(string Title, string Says, IReadOnlyList<string> Columns, IReadOnlyList<HeatRow> Rows) : DrawnBlock(Title, Says)
{
    /// <summary>How many shades there are.</summary>
    public const int Shades = 5;

    /// <summary>What the rows are: "Ward".</summary>
    public string RowsAre { get; init; } = "Group";

    public override TableBlock Table => TableBlock.OfWords(
        Title,
        [new(RowsAre), .. Columns.Select(column => new DocumentColumn(column, IsNumber: true))],
        Rows.Select(row => row.Cells.Select(cell => cell.Words).Prepend(row.Name)));

    /// <summary>The shade of a cell, 0 for the lightest: by its share of the largest number; none where it has no number.</summary>
    public int? ShadeOf(HeatCell cell) => cell.Value is not { } value ? null
        : Largest <= 0 ? 0
        : Math.Clamp((int)Math.Ceiling(value / Largest * Shades) - 1, 0, Shades - 1);

    private double Largest => Rows.SelectMany(row => row.Cells).Max(cell => cell.Value) ?? 0;
}

/// <summary>A row of a heat table.</summary>
public sealed record HeatRow(string Name, IReadOnlyList<HeatCell> Cells)
{
    /// <summary>The page of what the row is about; empty for none.</summary>
    public string Href { get; init; } = "";
}

/// <summary>A cell: the number that shades it, none where it is missing, and the words that stand in it.</summary>
public sealed record HeatCell(double? Value, string Words);
