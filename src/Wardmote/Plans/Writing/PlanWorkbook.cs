using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Plans.Writing;

/// <summary>A plan as tables for a workbook, one a sheet, all of it to be read back.</summary>
public static class PlanWorkbook
{
    /// <summary>The sheet that says which list stands on which sheet.</summary>
    internal static readonly TableLayout<ListEntry> Index = new(PlanTables.ListsName, () => new("", "", "", Origin.Typed), (entry, origin) => entry with { Origin = origin },
    [
        Column.Subject<ListEntry>("List", entry => entry.Name, (entry, text) => entry with { Name = text }),
        Column.Subject<ListEntry>("Kind", entry => entry.Kind, (entry, text) => entry with { Kind = text }),
        Column.Blankable<ListEntry>("Sheet", entry => entry.Sheet, (entry, text) => entry with { Sheet = text }),
    ]);

    public static Document Of(PlanContent plan)
    {
        TableBlock[] tables =
        [
            PlanTables.Facts(plan, withTitle: true),
            .. PlanTables.Heads(plan),
            .. PlanTables.Groups(plan, int.MaxValue).SelectMany(group => group),
            .. SectionRows.WriteTable(plan.Sections),
            .. PlanTables.Annexes(plan),
        ];
        return new(VisibleText.Of(plan.Title), PlanDocument.Subtitle(plan), [.. tables, .. Lists(plan.Lists, tables)]) { Properties = PlanDocument.Mark };
    }

    private static IEnumerable<TableBlock> Lists(IReadOnlyList<ListContent> lists, TableBlock[] before)
    {
        if (lists.Count == 0)
        {
            return [];
        }

        ListContent[] filled = [.. lists.Where(list => list.Columns.Count + list.Items.Count > 0)];
        TableBlock[] tables = [.. filled.Select(ListTables.Write)];
        IEnumerable<string> sheets = SheetNames.Of([.. before.Select(table => table.Name), Index.Name, .. tables.Select(table => table.Name)]).Skip(before.Length + 1);
        var sheetOf = new Queue<string>(sheets);
        return [.. Index.WriteTable([.. lists.Select(list => new ListEntry(list.Name, list.Kind, list.Columns.Count + list.Items.Count > 0 ? sheetOf.Dequeue() : "", list.Origin))], null), .. tables];
    }
}

/// <summary>A list as the index of a workbook names it.</summary>
internal sealed record ListEntry(string Name, string Kind, string Sheet, Origin Origin);
