namespace Wardmote.Platform.Documents;

/// <summary>
/// Boxes in columns with arrows between them: a logic model from its inputs to its impact. Its table is the same in words:
/// what stands in which column, and what it leads to.
/// </summary>
/// <param name="Columns">From left to right, in the order in which they are read.</param>
/// <param name="Arrows">Which box leads to which, by their keys.</param>
public sealed record FlowPicture(string Title, string Says, IReadOnlyList<FlowColumn> Columns, IReadOnlyList<FlowArrow> Arrows) : DrawnBlock(Title, Says)
{
    /// <summary>What the columns are, as a heading of the table: "Step".</summary>
    public string ColumnsAre { get; init; } = "Step";

    public override TableBlock Table => TableBlock.OfWords(
        Title,
        [new(ColumnsAre), new("What"), new("Leads to")],
        from column in Columns
        from box in column.Boxes
        select new[] { column.Heading, box.Text, string.Join('\n', Next(box).Select(next => next.Text)) });

    /// <summary>The boxes that a box leads to, in the order of the arrows.</summary>
    public IEnumerable<FlowBox> Next(FlowBox box) =>
        from arrow in Arrows
        where arrow.From == box.Key
        from next in Columns.SelectMany(column => column.Boxes)
        where next.Key == arrow.To
        select next;
}

/// <summary>A column of boxes under its heading: "Activities".</summary>
public sealed record FlowColumn(string Heading, IReadOnlyList<FlowBox> Boxes);

/// <summary>One box.</summary>
/// <param name="Key">What arrows know it by; each box of a picture has its own.</param>
/// <param name="Text">What it says, wrapped into as many lines as it takes.</param>
public sealed record FlowBox(string Key, string Text);

/// <summary>That one box leads to another. An arrow whose ends are not in the picture is not drawn.</summary>
public sealed record FlowArrow(string From, string To);
