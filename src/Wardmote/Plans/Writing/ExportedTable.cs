using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Plans.Writing;

/// <summary>A table of a file that Wardmote wrote and a person may have edited since.</summary>
internal sealed class ExportedTable
{
    public ExportedTable(SourceTable table)
    {
        Part = table.Part;
        Headings = table.Rows.Count == 0 ? [] : [.. table.Rows[0].Cells.Select(VisibleText.Read)];
        Rows = [.. Joined(table.Rows.Skip(1)).Where(row => row.Cells.Any(cell => cell.Length > 0)).Select(row => new ExportedRow(this, row))];
    }

    public string Part { get; }

    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<ExportedRow> Rows { get; }

    /// <summary>Cells that no layout asked for: somebody added a column, or wrote a heading anew.</summary>
    public IEnumerable<(string Text, Origin Place)> Untaken => Rows.SelectMany(row => row.Untaken);

    /// <summary>Rows that go on in the row below, as one.</summary>
    private static IEnumerable<SourceRow> Joined(IEnumerable<SourceRow> rows)
    {
        SourceRow? open = null;
        foreach (SourceRow row in rows)
        {
            SourceRow whole = open is null ? row : open with { Cells = [.. open.Cells.Zip(row.Cells, Join)] };
            open = whole.Cells.Any(GoesOn) ? whole : null;
            if (open is null)
            {
                yield return whole;
            }
        }

        if (open is not null)
        {
            yield return open with { Cells = [.. open.Cells.Select(cell => Join(cell, ""))] };
        }
    }

    // The mark is a sign of its own only where nothing takes its meaning away.
    private static bool GoesOn(string cell) => cell.EndsWith(ExcelWriter.GoesOn) && !cell.EndsWith($"␛{ExcelWriter.GoesOn}", StringComparison.Ordinal);

    private static string Join(string cell, string more) => GoesOn(cell) ? cell[..^1] + more : cell;
}

/// <summary>A row of such a table. What has been taken from it is no longer left over.</summary>
internal sealed class ExportedRow(ExportedTable table, SourceRow row)
{
    private readonly HashSet<int> _taken = [];

    public IReadOnlyList<string> Cells => row.Cells;

    public Origin Origin { get; } = new(table.Part, row.Number, Text: string.Join('\t', row.Cells));

    public IEnumerable<(string Text, Origin Place)> Untaken => Enumerable.Range(0, Cells.Count)
        .Where(at => !_taken.Contains(at) && Cells[at].Length > 0)
        .Select(at => (VisibleText.Read(Cells[at]), Place(at)));

    /// <summary>The cell under a heading, as it stands; a blank where there is no such column.</summary>
    public string Take(string heading)
    {
        for (int at = 0; at < table.Headings.Count && at < Cells.Count; at++)
        {
            if (table.Headings[at].Equals(heading, StringComparison.OrdinalIgnoreCase))
            {
                return Take(at);
            }
        }

        return "";
    }

    public string Take(int at)
    {
        _taken.Add(at);
        return Cells[at];
    }

    /// <summary>The cells that no layout asked for, with the headings above them: columns that somebody added.</summary>
    public IReadOnlyList<(string Heading, string Text)> TakeRest() =>
        [.. Enumerable.Range(0, Cells.Count)
            .Where(at => !_taken.Contains(at) && Cells[at].Length > 0 && table.Headings[at].Length > 0)
            .Select(at => (table.Headings[at], VisibleText.Read(Take(at))))];

    public bool IsTaken(int at) => _taken.Contains(at);

    public Origin Place(string heading) => Origin with { Column = heading, Text = Cells.ElementAtOrDefault(IndexOf(heading)) ?? "" };

    public Origin Place(int at) => Origin with { Column = table.Headings.ElementAtOrDefault(at), Text = Cells[at] };

    private int IndexOf(string heading) => Enumerable.Range(0, table.Headings.Count)
        .FirstOrDefault(at => table.Headings[at].Equals(heading, StringComparison.OrdinalIgnoreCase), -1);
}
