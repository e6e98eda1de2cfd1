using System.Text.RegularExpressions;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Finds the lines that a page repeats: titles at its head, numbers at its foot, the words above a table that goes on.</summary>
internal static partial class PageFurniture
{
    public static HashSet<string> Find(IReadOnlyList<OutlineBlock> blocks)
    {
        HashSet<string> furniture = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        string title = blocks.FirstOrDefault(block => block.Paragraph is not null) is { } first ? Wording.Plain(first.Text) : "";
        bool hasTable = false;
        for (int at = 0; at < blocks.Count; at++)
        {
            OutlineBlock block = blocks[at];
            if (block.Paragraph is not { } paragraph)
            {
                hasTable = true;
                continue;
            }

            string plain = Wording.Plain(block.Text);
            bool isRepeated = !seen.Add(plain);
            if (PageNumber().IsMatch(block.Text.Trim())
                || (isRepeated && paragraph.ListLevel == 0 && (plain == title || (hasTable && IsAboveATable(blocks, at, seen))))
                || IsInsideAList(blocks, at))
            {
                furniture.Add(block.Block.Part);
            }
        }

        return furniture;
    }

    // What was said above the table's first page is said again above its next: nothing new stands before the table.
    private static bool IsAboveATable(IReadOnlyList<OutlineBlock> blocks, int at, HashSet<string> seen)
    {
        int next = at + 1;
        while (next < blocks.Count && blocks[next].Paragraph is { ListLevel: 0 } && next - at < 4 && seen.Contains(Wording.Plain(blocks[next].Text)))
        {
            next++;
        }

        return next < blocks.Count && blocks[next].Role is Role.Table;
    }

    // "Cabinet, 8 November" between two items of a list is the head of a page, not a heading of the text.
    private static bool IsInsideAList(IReadOnlyList<OutlineBlock> blocks, int at)
    {
        OutlineBlock block = blocks[at];
        return at > 0 && at + 1 < blocks.Count
            && block.Paragraph is { ListLevel: 0 } && Wording.CountWords(block.Text) <= 10
            && blocks[at - 1].Paragraph is { ListLevel: > 0, IsNumbered: false } && blocks[at + 1].Paragraph is { ListLevel: > 0, IsNumbered: false }
            && DateWords.Find(block.Text).Any(days => days.Precision is Platform.Common.DatePrecision.Day);
    }

    [GeneratedRegex(@"^(?:page\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:of|/)\s*\d{1,3})?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();
}
