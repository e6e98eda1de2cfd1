using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Reads lines of which some end with a tick: "People - things that matter X".</summary>
internal static partial class TickedLines
{
    /// <summary>How many blocks after the introduction are such lines; none where no line is ticked.</summary>
    public static int CountAfter(IReadOnlyList<OutlineBlock> outline, int introduction)
    {
        if (!Words.Mentions(outline[introduction].Text, Words.Known.TickIntroductions))
        {
            return 0;
        }

        int count = 0;
        bool isTicked = false;
        while (introduction + count + 1 < outline.Count && outline[introduction + count + 1] is { Role: Role.Text or Role.Heading, Number: null, Paragraph.HeadingLevel: 0 } block
            && (Tick().IsMatch(block.Text) || (count > 0 && Named().IsMatch(block.Text))))
        {
            isTicked |= Tick().IsMatch(block.Text);
            count++;
        }

        return isTicked ? count : 0;
    }

    public static void Read(PlanDraft draft, OutlineBlock introduction, IEnumerable<OutlineBlock> lines)
    {
        List<ListItemContent> items = [];
        foreach (OutlineBlock line in lines)
        {
            Match tick = Tick().Match(line.Text);
            ListItemContent item = new(tick.Success ? [line.Text[..tick.Index].TrimEnd(), tick.Value.Trim()] : [line.Text, ""], line.Origin);
            items.Add(item);
            draft.Ledger.Settle(line.Places, item);
        }

        draft.Lists.Add(new(introduction.Text.TrimEnd(':'), introduction.Origin) { Kind = Words.KindOfList(introduction.Text) ?? "ticked", Columns = ["Objective", "Ticked"], Items = items });
    }

    [GeneratedRegex(@"\s+(?:X|x|☒|☑|✓|✔|☐)\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tick();

    [GeneratedRegex(@"^\p{Lu}[\p{L} &]{2,40}\s*[-–:]\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
