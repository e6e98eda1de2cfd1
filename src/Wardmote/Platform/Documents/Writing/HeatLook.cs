namespace Wardmote.Platform.Documents.Writing;

/// <summary>The shades of a shaded table, lightest first, with words on them that can be read: the same as in the style sheet of HTML.</summary>
internal static class HeatLook
{
    private static readonly string[] Fills = ["F0F5F4", "CFE2E0", "A5C9C8", "33757C", "123F47"];

    /// <summary>The fill and ink of a cell by its row and column in the table, whose first column holds the names; none where a cell has no number.</summary>
    public static (string Fill, string Ink)? Of(HeatTable heat, int row, int column) =>
        column > 0 && heat.ShadeOf(heat.Rows[row].Cells[column - 1]) is { } shade ? (Fills[shade], shade > 2 ? "FFFFFF" : "15191C") : null;
}
