using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>A column of a table for readers: its heading, and what it shows of a thing.</summary>
internal sealed record ReaderColumn<T>(string Heading, Func<T, DocumentText> Show);

/// <summary>Tables for readers. A column that would be empty in every row is left out: it would only take room.</summary>
internal static class ReaderTable
{
    /// <summary>The table, or nothing where there are no rows.</summary>
    public static IEnumerable<TableBlock> Of<T>(string name, IReadOnlyList<T> things, params IReadOnlyList<ReaderColumn<T>> columns)
    {
        if (things.Count == 0)
        {
            return [];
        }

        var shown = columns.Select(column => (column.Heading, Cells: (DocumentText[])[.. things.Select(column.Show)]))
            .Where((column, at) => at == 0 || column.Cells.Any(cell => cell.Length > 0)).ToList();
        return
        [
            new TableBlock(
                name,
                [.. shown.Select(column => new DocumentColumn(column.Heading))],
                [.. things.Select((_, row) => (IReadOnlyList<DocumentText>)[.. shown.Select(column => column.Cells[row])])]),
        ];
    }

    /// <summary>Blocks under a heading; nothing where there are none.</summary>
    public static IEnumerable<DocumentBlock> Under(int level, string heading, IEnumerable<DocumentBlock> blocks)
    {
        DocumentBlock[] all = [.. blocks];
        return all.Length == 0 ? [] : [new HeadingBlock(level, heading), .. all];
    }
}
