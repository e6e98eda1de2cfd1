using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>The canonical table of one kind of record: what its columns are called, how it is written and how it is read back.</summary>
/// <param name="blank">A record of which nothing is known yet.</param>
/// <param name="placed">The record with the place where it was read.</param>
internal sealed class TableLayout<T>(string name, Func<T> blank, Func<T, Origin, T> placed, IReadOnlyList<Column<T>> columns)
    where T : class
{
    public string Name { get; } = name;

    /// <summary>The record with the cell of each of its fields, where it keeps them.</summary>
    public Func<T, IReadOnlyDictionary<string, Origin>, T>? Sourced { get; init; }

    /// <summary>The same columns in a table of another name.</summary>
    public TableLayout<T> Named(string other) => new(other, blank, placed, columns) { Sourced = Sourced };

    /// <summary>The columns in which at least one record says something.</summary>
    public IReadOnlyList<WrittenColumn> Write(IReadOnlyList<T> items, FinancialYear? year, bool? isDetail = null) =>
    [
        .. columns
            .Where(column => isDetail is null || column.IsDetail == isDetail)
            .Select(column => (Column: column, Cells: items.Select(item => column.Write(item, year)).ToArray()))
            .Where(written => written.Column.IsAlwaysThere || written.Cells.Any(cell => cell.Length > 0))
            .Select(written => new WrittenColumn(written.Column.Heading, written.Cells, written.Column.IsNumber)),
    ];

    /// <summary>The table as it stands in the file; none where there is nothing to put in it.</summary>
    public IEnumerable<TableBlock> WriteTable(IReadOnlyList<T> items, FinancialYear? year) =>
        items.Count == 0 ? [] : [WrittenColumn.Table(Name, Write(items, year))];

    /// <summary>The records of a table, one a row.</summary>
    public IReadOnlyList<T> Read(ExportedTable? table, ReadingBack reading) =>
        table is null ? [] : [.. table.Rows.Select(row => Read(row, reading))];

    /// <summary>The record of one row.</summary>
    public T Read(ExportedRow row, ReadingBack reading) => Read(placed(blank(), row.Origin), row, reading);

    /// <summary>A record with what one row says about it.</summary>
    public T Read(T item, ExportedRow row, ReadingBack reading)
    {
        Dictionary<string, Origin> sources = new(StringComparer.Ordinal);
        foreach (Column<T> column in columns)
        {
            if (row.Take(column.Heading) is not { Length: > 0 } cell)
            {
                continue;
            }

            if (column.Read(item, cell, reading.Year) is { } filled)
            {
                item = filled;
                sources[column.Field ?? column.Heading] = row.Place(column.Heading);
            }
            else
            {
                reading.LeaveOver(VisibleText.Read(cell), row.Place(column.Heading));
            }
        }

        return Sourced is null ? item : Sourced(item, sources);
    }
}

/// <summary>A column with its cells, ready to be put into a table.</summary>
internal sealed record WrittenColumn(string Heading, IReadOnlyList<string> Cells, bool IsNumber = false)
{
    public static TableBlock Table(string name, IReadOnlyList<WrittenColumn> columns) => TableBlock.OfWords(
        name,
        [.. columns.Select(column => new DocumentColumn(column.Heading, column.IsNumber))],
        Enumerable.Range(0, columns[0].Cells.Count).Select(row => columns.Select(column => column.Cells[row])));
}
