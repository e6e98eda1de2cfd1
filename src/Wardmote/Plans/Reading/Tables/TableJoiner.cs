using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Joins the pages of a table: repeated headings go, and a table without one goes on with the columns of the one before.</summary>
internal sealed class TableJoiner(Ledger ledger)
{
    private readonly Dictionary<string, PlanTable> _tables = new(StringComparer.Ordinal);
    private Open? _open;

    /// <summary>The tables by the part in which each begins.</summary>
    public IReadOnlyDictionary<string, PlanTable> Tables => _tables;

    public void Add(SourceTable table)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        HeadingRow heading = HeadingRow.Find(table);
        if (_open is { } open && Continues(open, table, heading))
        {
            open.Columns = heading.IsFound && heading.Columns.Count > open.Columns.Count ? heading.Columns : open.Columns;
            AddRows(open, table, heading.IsFound && IsSame(open, heading) ? heading : null, isContinued: true);
            return;
        }

        Finish();
        TableKind kind = TableSorter.Sort(table, heading);
        IReadOnlyList<Column> columns = heading.Columns;
        double certainty = heading.IsFound ? 0.95 : 0.8;
        if (kind is TableKind.Facts or TableKind.Statements or TableKind.Checklist)
        {
            heading = HeadingRow.None(table.ColumnCount);
            columns = heading.Columns;
        }
        else if (kind is TableKind.Register && !heading.IsFound && TableSorter.Guess(table) is var guessed && guessed.Any(column => column.Main is Meaning.Due or Meaning.Status))
        {
            kind = TableKind.Actions;
            columns = guessed;
            certainty = 0.6;
        }

        _open = new(table.Part, kind, columns, certainty);
        AddRows(_open, table, heading.IsFound ? heading : null, isContinued: false);
    }

    public void Finish()
    {
        if (_open is { } open)
        {
            _tables[open.Part] = new(open.Part, open.Kind, open.Columns, open.Rows, open.Titles);
            _open = null;
        }
    }

    private static bool Continues(Open open, SourceTable table, HeadingRow heading) =>
        open.Kind is not (TableKind.Facts or TableKind.Statements or TableKind.Checklist or TableKind.Framework)
        && (heading.IsFound && IsSure(heading) ? IsSame(open, heading) : table.ColumnCount == open.Columns.Count && open.HasHeading);

    private static bool IsSure(HeadingRow heading) =>
        heading.Understood >= 2 && heading.Columns.Where(column => column.Heading.Length > 0).Average(column => Wording.CountWords(column.Heading)) <= 7
        && heading.Understood * 2 >= heading.Columns.Count(column => column.Heading.Length > 0);

    private static bool IsSame(Open open, HeadingRow heading)
    {
        string[] before = [.. open.Columns.Select(column => Wording.Plain(column.Heading)).Where(text => text.Length > 0)];
        string[] after = [.. heading.Columns.Select(column => Wording.Plain(column.Heading)).Where(text => text.Length > 0)];
        return before.SequenceEqual(after);
    }

    private void AddRows(Open open, SourceTable table, HeadingRow? heading, bool isContinued)
    {
        int first = heading is null ? 0 : heading.Index + heading.Length;
        for (int at = 0; at < first; at++)
        {
            SourceRow row = table.Rows[at];
            Origin place = new(table.Part, row.Number, null, string.Join(" | ", row.Cells.Where(Wording.HasWords)));
            bool isTitle = at < heading!.Index && !isContinued && row.Cells.Count(Wording.HasWords) == 1;
            if (isTitle)
            {
                open.Titles.Add(place);
            }
            else
            {
                ledger.Furnish(place);
            }
        }

        bool startsPage = isContinued;
        foreach (SourceRow row in table.Rows.Skip(first))
        {
            TableRow read = new(table.Part, row, open.Columns, startsPage, open.Certainty);
            bool isHeadingAgain = open.HasHeading && row.Cells.Count(Wording.HasWords) >= 2
                && row.Cells.Index().All(cell => Wording.Plain(cell.Item) == Wording.Plain(open.Columns.ElementAtOrDefault(cell.Index)?.Heading ?? ""));
            if (isHeadingAgain)
            {
                ledger.Furnish(read.Origin);
                startsPage = true;
                continue;
            }

            if (read.IsEmpty && !row.Cells.Any(cell => cell.Trim().Length > 0 && open.Kind is TableKind.Budget))
            {
                ledger.Furnish(read.Origin);
                continue;
            }

            open.Rows.Add(read);
            startsPage = false;
        }
    }

    private sealed class Open(string part, TableKind kind, IReadOnlyList<Column> columns, double certainty)
    {
        public string Part => part;

        public TableKind Kind => kind;

        public IReadOnlyList<Column> Columns { get; set; } = columns;

        public double Certainty => certainty;

        public bool HasHeading => Columns.Any(column => column.Heading.Length > 0);

        public List<TableRow> Rows { get; } = [];

        public List<Origin> Titles { get; } = [];
    }
}
