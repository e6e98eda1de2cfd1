using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Makes up documents in memory: a line is a paragraph, "# " a heading, "- " a list item, and lines with bars make a table.</summary>
internal static class MadeUp
{
    public static PlanContent Plan(string text) => PlanReader.Read(Document(text));

    public static SourceDocument Document(string text)
    {
        List<SourceBlock> blocks = [];
        List<SourceRow> rows = [];
        int paragraphs = 0;
        int tables = 0;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            if (line.Contains('|', StringComparison.Ordinal))
            {
                rows.Add(new SourceRow(rows.Count + 1, [.. line.Split('|').Select(cell => cell.Trim().Replace("//", "\n", StringComparison.Ordinal))]));
                continue;
            }

            if (rows.Count > 0)
            {
                int width = rows.Max(row => row.Cells.Count);
                blocks.Add(new SourceTable($"Table {++tables}", [.. rows.Select(row => row with { Cells = [.. row.Cells, .. Enumerable.Repeat("", width - row.Cells.Count)] })]));
                rows = [];
            }

            if (line.Trim().Length > 0)
            {
                blocks.Add(Paragraph($"Paragraph {++paragraphs}", line.Trim()));
            }
        }

        return new SourceDocument("made-up.docx", blocks);
    }

    private static SourceParagraph Paragraph(string part, string line)
    {
        int level = line.TakeWhile(letter => letter == '#').Count();
        return level > 0 ? new(part, line[level..].Trim(), HeadingLevel: level)
            : line.StartsWith("- ", StringComparison.Ordinal) ? new(part, line[2..], ListLevel: 1, ListId: 1)
            : new(part, line);
    }
}
