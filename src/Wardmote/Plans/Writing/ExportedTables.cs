using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>The tables of an exported file by name: the sheet's in Excel, that of the heading above it in Word.</summary>
internal sealed class ExportedTables
{
    private readonly List<(string Name, SourceTable Table)> _untaken = [];
    private readonly List<ExportedTable> _taken = [];

    public void Add(string name, SourceTable table) => _untaken.Add((name, table));

    /// <summary>The table of that name; none where the file has none.</summary>
    public ExportedTable? Take(string name) => TakeSource(name) is { } source ? Keep(new ExportedTable(source)) : null;

    /// <summary>A table of two columns, names and what they say, as one row under the names.</summary>
    public ExportedTable? TakeTurned(string name) => TakeSource(name) is { } source
        ? Keep(new ExportedTable(new(source.Part, [new(1, Cells(source, 0), IsHeading: true), new(2, Cells(source, 1))])))
        : null;

    /// <summary>The table of that name as it stands.</summary>
    public SourceTable? TakeSource(string name)
    {
        int at = _untaken.FindIndex(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            return null;
        }

        SourceTable table = _untaken[at].Table;
        _untaken.RemoveAt(at);
        return table;
    }

    /// <summary>Leaves over what nobody has asked for: tables that a person added, and cells in columns of other names.</summary>
    public void LeaveOverRest(ReadingBack reading)
    {
        foreach (ExportedRow row in _taken.Concat(_untaken.Select(entry => new ExportedTable(entry.Table))).SelectMany(table => table.Rows))
        {
            reading.LeaveOver(row);
        }

        foreach ((string text, Origin place) in _untaken.Select(entry => entry.Table).Where(table => table.Rows.Count > 0)
            .SelectMany(table => table.Rows[0].Cells.Where(cell => cell.Length > 0).Select(cell => (cell, new Origin(table.Part, 1, Text: cell)))))
        {
            reading.LeaveOver(text, place);
        }
    }

    private static string[] Cells(SourceTable table, int column) => [.. table.Rows.Skip(1).Select(row => row.Cells.ElementAtOrDefault(column) ?? "")];

    private ExportedTable Keep(ExportedTable table)
    {
        _taken.Add(table);
        return table;
    }
}
