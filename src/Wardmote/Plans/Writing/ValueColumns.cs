using Wardmote.Checks.Content;
using Wardmote.Plans.Reading.Cells;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Writing;

/// <summary>
/// The values of indicators and budget lines as columns, one for each period: "2024/25 outturn". A cell holds the value as
/// it was written, and its number is read from that again. Rows whose values would not come back so stand in a table of
/// their own (<see cref="IndicatorLayout.Values"/>).
/// </summary>
internal sealed class ValueColumns
{
    // A blank cell says that there is no such value; this one says that the plan left it blank.
    private const string Blank = "(blank)";

    private readonly IReadOnlyList<IReadOnlyDictionary<(string Period, ValueKind Kind), string>?> _rows;
    private readonly IReadOnlyList<(string Period, ValueKind Kind)> _columns;

    private ValueColumns(IReadOnlyList<IReadOnlyDictionary<(string Period, ValueKind Kind), string>?> rows, IReadOnlyList<(string Period, ValueKind Kind)> columns)
    {
        _rows = rows;
        _columns = columns;
    }

    public IReadOnlyList<WrittenColumn> Columns =>
        [.. _columns.Select(column => new WrittenColumn(Heading(column), [.. _rows.Select(row => row is not null && row.TryGetValue(column, out string? cell) ? cell : "")]))];

    /// <summary>Whether a row's values stand in the columns.</summary>
    public bool Holds(int row) => _rows[row] is not null;

    public static ValueColumns Of(IEnumerable<(IReadOnlyList<ValueContent> Values, IReadOnlyList<MeasureContent> Measures)> rows)
    {
        List<(string Period, ValueKind Kind)> columns = [];
        List<IReadOnlyDictionary<(string Period, ValueKind Kind), string>?> cells = [];
        foreach ((IReadOnlyList<ValueContent> values, IReadOnlyList<MeasureContent> measures) in rows)
        {
            IReadOnlyList<ValueContent>? heads = Heads(values, measures);
            if (heads is not null && Merged(columns, [.. heads.Select(KeyOf)]) is { } merged)
            {
                columns = merged;
                cells.Add(heads.ToDictionary(KeyOf, head => Cell(head.Text)));
            }
            else
            {
                cells.Add(null);
            }
        }

        return new(cells, columns);
    }

    /// <summary>The values of a row of the table that somebody may have edited.</summary>
    public static IReadOnlyList<ValueContent> Read(ExportedTable table, ExportedRow row, IReadOnlyList<MeasureContent> measures)
    {
        List<ValueContent> values = [];
        for (int at = 0; at < table.Headings.Count; at++)
        {
            if (!row.IsTaken(at) && row.Cells[at].Length > 0 && KeyOf(table.Headings[at]) is { } key)
            {
                Origin place = row.Place(at);
                string cell = row.Take(at);
                values.AddRange(ValueReader.Read(cell == Blank ? "" : VisibleText.Read(cell), key.Period, key.Kind, place, measures));
            }
        }

        return values;
    }

    /// <summary>The first value of each cell; none where the cells would not be read as these values again.</summary>
    private static List<ValueContent>? Heads(IReadOnlyList<ValueContent> values, IReadOnlyList<MeasureContent> measures)
    {
        List<ValueContent> heads = [];
        for (int at = 0; at < values.Count;)
        {
            ValueContent head = values[at];
            IReadOnlyList<ValueContent> again = ValueReader.Read(head.Text, head.Period, head.Kind, Origin.Typed, measures);
            if (again.Count == 0 || !again.SequenceEqual(values.Skip(at).Take(again.Count).Select(value => value with { Origin = Origin.Typed })))
            {
                return null;
            }

            heads.Add(head);
            at += again.Count;
        }

        return heads.Select(KeyOf).Distinct().Count() == heads.Count ? heads : null;
    }

    /// <summary>The columns with those of one more row among them; none where the row has them in another order.</summary>
    private static List<(string Period, ValueKind Kind)>? Merged(List<(string Period, ValueKind Kind)> columns, IReadOnlyList<(string Period, ValueKind Kind)> row)
    {
        List<(string Period, ValueKind Kind)> merged = [.. columns];
        int last = -1;
        foreach ((string Period, ValueKind Kind) key in row)
        {
            int at = merged.IndexOf(key);
            if (at >= 0 && at < last)
            {
                return null;
            }

            last = at >= 0 ? at : last + 1;
            if (at < 0)
            {
                merged.Insert(last, key);
            }
        }

        return merged;
    }

    private static (string Period, ValueKind Kind) KeyOf(ValueContent value) => (value.Period, value.Kind);

    private static string Cell(string text) => text.Length == 0 ? Blank : text == Blank ? VisibleText.Literal(text) : VisibleText.Of(text);

    private static string Heading((string Period, ValueKind Kind) column) =>
        $"{VisibleText.OfOptional(column.Period.Length == 0 ? null : column.Period)} {column.Kind.ToString().ToLowerInvariant()}".Trim(' ');

    /// <summary>The period and kind that a heading names; none where it names something else.</summary>
    private static (string Period, ValueKind Kind)? KeyOf(string heading)
    {
        int space = heading.LastIndexOf(' ');
        return Choices.Read<ValueKind>(heading[(space + 1)..]) is { } kind ? (space < 0 ? "" : heading[..space], kind) : null;
    }
}
