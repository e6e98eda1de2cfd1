using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads a table that is none of the known kinds as a register: its headings and its rows as they stand.</summary>
internal static class RegisterReader
{
    public static void Read(PlanDraft draft, PlanTable table)
    {
        string name = table.Titles.Count > 0 ? table.Titles[0].Text
            : draft.Headings.Introduction.EndsWith(':') && draft.Headings.Introduction.Length <= 120 ? draft.Headings.Introduction
            : draft.Headings.Nearest.Length > 0 ? draft.Headings.Nearest : table.Part;
        string headings = string.Join(' ', table.Columns.Select(column => column.Heading));
        bool isTimeline = table.Columns.Count == 2 && Words.Mentions(table.Columns[0].Heading, ["month", "week", "date", "when", "stage"]);
        List<ListItemContent> items = [];
        foreach (TableRow row in table.Rows)
        {
            ListItemContent item = new([.. row.Cells], row.Origin);
            items.Add(item);
            draft.Ledger.Settle(row.Places, item);
        }

        draft.Lists.Add(new(name.TrimEnd(':'), new Origin(table.Part, Text: name))
        {
            Kind = isTimeline ? "timeline" : Words.KindOfList(draft.Headings.Nearest) ?? Words.KindOfList(name) ?? Words.KindOfList(headings) ?? "register",
            Columns = headings.Length > 0 && table.Columns.Any(column => column.Heading.Length > 0) ? [.. table.Columns.Select(column => column.Heading)] : [],
            Items = items,
        });
    }
}
