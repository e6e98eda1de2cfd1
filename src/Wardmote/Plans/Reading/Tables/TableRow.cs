using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>A row of a plan's table, with the rows that continue it over the page joined to it.</summary>
internal sealed class TableRow(string part, SourceRow source, IReadOnlyList<Column> columns, bool startsPage, double certainty)
{
    private readonly string[] _cells = [.. source.Cells.Select(cell => cell.Trim())];
    private readonly List<Origin> _joined = [];

    public string Part => part;

    public int Number => source.Number;

    public double Certainty => certainty;

    /// <summary>Whether it is the first row after a page break, where a row of the page before may go on.</summary>
    public bool StartsPage => startsPage;

    public IReadOnlyList<string> Cells => _cells;

    public bool IsEmpty => !_cells.Any(Wording.HasWords);

    public int FilledCount => _cells.Count(cell => cell.Length > 0);

    /// <summary>What stands at a place of the row; nothing beyond its end.</summary>
    public string Cell(int index) => index >= 0 && index < _cells.Length ? _cells[index] : "";

    public Origin OriginOf(int index) => new(part, source.Number, index < columns.Count ? columns[index].Name : Column.Letter(index), Cell(index), certainty);

    /// <summary>The row as a place of its own, with all that stands in it.</summary>
    public Origin Origin => new(part, source.Number, null, string.Join(" | ", _cells.Where(cell => cell.Length > 0)), certainty);

    /// <summary>Every cell that the row was read from, as it stood.</summary>
    public IEnumerable<Origin> Places => Enumerable.Range(0, source.Cells.Count).Select(at => OriginOf(at) with { Text = source.Cells[at] }).Concat(_joined);

    /// <summary>Adds a row that goes on where this one stopped.</summary>
    public void Continue(TableRow next)
    {
        _joined.AddRange(next.Places);
        for (int at = 0; at < _cells.Length && at < next._cells.Length; at++)
        {
            _cells[at] = (_cells[at].Length, next._cells[at].Length) switch
            {
                (_, 0) => _cells[at],
                (0, _) => next._cells[at],
                _ => $"{_cells[at]}{(Wording.StartsSmall(next._cells[at]) ? ' ' : '\n')}{next._cells[at]}",
            };
        }
    }
}
