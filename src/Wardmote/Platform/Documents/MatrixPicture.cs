namespace Wardmote.Platform.Documents;

/// <summary>A grid of two scales with things in its cells, such as risks by their impact and likelihood. Every cell can say a word, and its shade never says more than that word.</summary>
/// <param name="Across">Along the bottom, the lowest step at the left.</param>
/// <param name="Up">Along the left, the lowest step at the bottom.</param>
public sealed record MatrixPicture(string Title, string Says, MatrixAxis Across, MatrixAxis Up, IReadOnlyList<MatrixItem> Items) : DrawnBlock(Title, Says)
{
    /// <summary>How many shades there are.</summary>
    public const int Shades = 5;

    /// <summary>What the things are, as a heading of the table: "Risk".</summary>
    public string ItemsAre { get; init; } = "Item";

    /// <summary>The words and shades of cells; a cell that is not among them is white.</summary>
    public IReadOnlyList<MatrixCell> Cells { get; init; } = [];

    public override TableBlock Table => TableBlock.OfWords(
        Title,
        [new("No."), new(ItemsAre), new(Across.Words), new(Up.Words), .. Cells.Count > 0 ? [new DocumentColumn("Together")] : Array.Empty<DocumentColumn>()],
        Items.Select(item => (string[])[item.Mark, item.Name, StepOf(Across, item.Across), StepOf(Up, item.Up), .. Cells.Count > 0 ? [CellAt(item.Across, item.Up)?.Words ?? ""] : Array.Empty<string>()]));

    /// <summary>What is known of a cell; none where nothing is.</summary>
    public MatrixCell? CellAt(int across, int up) => Cells.FirstOrDefault(cell => cell.Across == across && cell.Up == up);

    private static string StepOf(MatrixAxis axis, int step) => axis.Steps.ElementAtOrDefault(step) ?? "not scored";
}

/// <summary>A scale of steps in words.</summary>
/// <param name="Words">What is judged: "Likelihood".</param>
/// <param name="Steps">From the lowest: "Rare", "Possible", "Likely".</param>
public sealed record MatrixAxis(string Words, IReadOnlyList<string> Steps);

/// <summary>One thing in the grid. One whose steps are not on the scales stands in the table alone.</summary>
/// <param name="Mark">What stands for it in its cell: "R3".</param>
/// <param name="Across">Its step along the bottom, counted from 0.</param>
/// <param name="Up">Its step along the left, counted from 0.</param>
public sealed record MatrixItem(string Mark, string Name, int Across, int Up);

/// <summary>A cell of the grid: "High", shaded with one of <see cref="MatrixPicture.Shades"/> from 0 for the lightest.</summary>
public sealed record MatrixCell(int Across, int Up, string Words, int Shade);
