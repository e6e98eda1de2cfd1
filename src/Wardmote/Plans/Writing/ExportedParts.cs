using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>An exported file taken apart: its title, its text, its lists and its other tables.</summary>
internal sealed record ExportedParts(string? Title, IReadOnlyList<SectionContent> Sections, IReadOnlyList<ListContent> Lists, ExportedTables Tables)
{
    /// <summary>The sheets of a workbook.</summary>
    public static ExportedParts OfWorkbook(SourceDocument document, ReadingBack reading)
    {
        var tables = new ExportedTables();
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceTable table)
            {
                tables.Add(SheetName(table.Part), table);
            }
            else if (block is SourceParagraph paragraph)
            {
                reading.LeaveOver(VisibleText.Read(paragraph.Text), paragraph.Origin());
            }
        }

        ListContent[] lists =
        [
            .. PlanWorkbook.Index.Read(tables.Take(PlanWorkbook.Index.Name), reading).Select(entry => ListTables.Read(
                new(entry.Name, entry.Origin) { Kind = entry.Kind },
                entry.Sheet.Length > 0 ? tables.TakeSource(entry.Sheet) : null)),
        ];
        return new(null, SectionRows.Read(tables, reading), lists, tables);
    }

    public static bool IsSheet(SourceBlock block) => SheetName(block.Part).Length > 0;

    /// <summary>The name between the quotation marks of a part such as: Sheet “Actions”.</summary>
    private static string SheetName(string part)
    {
        int first = part.IndexOf('“', StringComparison.Ordinal);
        int last = part.LastIndexOf('”');
        return part.StartsWith("Sheet ", StringComparison.Ordinal) && first >= 0 && last > first ? part[(first + 1)..last] : "";
    }
}
