using System.Globalization;
using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>A list or register of a plan as a table with the list's own column headings.</summary>
internal static class ListTables
{
    private const string RefHeading = "Item ref";
    private const string EntryHeading = "Entry";

    // The sign for "end of text": here the list has no heading, here an entry has no more cells.
    private const string End = "␃";

    public static TableBlock Write(ListContent list)
    {
        int width = Math.Max(Math.Max(list.Columns.Count, list.Items.Select(item => item.Cells.Count).DefaultIfEmpty(0).Max()), 1);
        List<WrittenColumn> columns = [];
        if (list.Items.Any(item => item.Ref is not null) || list.Columns is [RefHeading, ..])
        {
            columns.Add(new(RefHeading, [.. list.Items.Select(item => VisibleText.OfOptional(item.Ref))]));
        }

        columns.AddRange(Enumerable.Range(0, width).Select(at => new WrittenColumn(Heading(list, at), [.. list.Items.Select(item => Cell(item, at))])));
        return WrittenColumn.Table(list.Name.Length > 0 ? list.Name : "List", columns);
    }

    /// <summary>The list of that name with what the table says.</summary>
    public static ListContent Read(ListContent list, SourceTable? table)
    {
        if (table is not { Rows: [{ Cells.Count: > 0 }, ..] })
        {
            return list;
        }

        var exported = new ExportedTable(table);
        IReadOnlyList<string> headings = table.Rows[0].Cells;
        int first = headings[0] == RefHeading ? 1 : 0;
        string[] own = [.. headings.Skip(first).Where(heading => heading.Length > 0)];
        bool isWithout = own.Length == 0 || own.Select((heading, at) => heading == Entry(at)).All(isEntry => isEntry);
        return list with
        {
            Columns = isWithout ? [] : [.. own.TakeWhile(heading => heading != End).Select(VisibleText.Read)],
            Items = [.. exported.Rows.Select(row => new ListItemContent(Cells(row, first), row.Origin) { Ref = first > 0 && row.Cells[0].Length > 0 ? VisibleText.Read(row.Cells[0]) : null })],
        };
    }

    private static string[] Cells(ExportedRow row, int first) =>
        [.. row.Cells.Skip(first).TakeWhile(cell => cell != End).Select(VisibleText.Read)];

    private static string Heading(ListContent list, int at)
    {
        if (list.Columns.Count == 0)
        {
            return Entry(at);
        }

        string? heading = list.Columns.ElementAtOrDefault(at);
        bool looksLikeNone = list.Columns.Select((column, place) => column == Entry(place)).All(isEntry => isEntry);
        return heading is null ? End : looksLikeNone && at == 0 ? VisibleText.Literal(heading) : VisibleText.Of(heading);
    }

    private static string Cell(ListItemContent item, int at)
    {
        if (at >= item.Cells.Count)
        {
            return at == item.Cells.Count ? End : "";
        }

        // A row without a word would be no row to a reader.
        return item.Cells[at].Length > 0 || (at == 0 && item.Cells.All(cell => cell.Length == 0)) ? VisibleText.Of(item.Cells[at]) : "";
    }

    private static string Entry(int at) => at == 0 ? EntryHeading : string.Create(CultureInfo.InvariantCulture, $"{EntryHeading} {at + 1}");
}
