using System.Text.RegularExpressions;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>What a heading or list item is to a narrative report of commitments.</summary>
internal enum Part { Priority, Commitment, Item }

/// <summary>The part that a block plays, the priority it belongs to and the period of its section.</summary>
internal sealed record CommitmentPart(Part Part, string Priority, string? Period);

/// <summary>Finds, in a report without tables, the sections whose headings or lists are commitments.</summary>
internal static partial class Commitments
{
    private const int FewestCommitments = 3;

    public static IReadOnlyDictionary<OutlineBlock, CommitmentPart> Find(IReadOnlyList<OutlineBlock> outline)
    {
        Dictionary<OutlineBlock, CommitmentPart> parts = new(ReferenceEqualityComparer.Instance);
        for (int at = 0; at < outline.Count; at++)
        {
            if (outline[at].Role is not Role.Heading)
            {
                continue;
            }

            string heading = outline[at].Text;
            int end = EndOf(outline, at);
            string? period = PeriodOf(heading);
            if (Words.Mentions(heading, Words.Known.ProgressSections))
            {
                Reported(outline, at, end, period, parts);
            }
            else if (Words.Mentions(heading, Words.Known.CommitmentSections) && (period is not null || HasNamedPriorities(outline, at, end)))
            {
                Listed(outline, at, end, period, parts);
            }
        }

        return parts;
    }

    private static int EndOf(IReadOnlyList<OutlineBlock> outline, int start)
    {
        int end = start + 1;
        while (end < outline.Count && !(outline[end].Role is Role.Heading && outline[end].Level <= outline[start].Level))
        {
            end++;
        }

        return end;
    }

    // Two levels of headings below: priorities, and under them commitments with what was done. One level: commitments.
    private static void Reported(IReadOnlyList<OutlineBlock> outline, int start, int end, string? period, Dictionary<OutlineBlock, CommitmentPart> parts)
    {
        OutlineBlock[] headings = [.. outline.Skip(start + 1).Take(end - start - 1).Where(block => block.Role is Role.Heading)];
        int[] levels = [.. headings.Select(heading => heading.Level).Distinct().Order()];
        if (headings.Length < FewestCommitments || levels.Length == 0)
        {
            return;
        }

        string priority = "";
        foreach (OutlineBlock heading in headings)
        {
            bool isPriority = levels.Length > 1 && heading.Level == levels[0];
            priority = isPriority ? heading.Text : priority;
            parts.TryAdd(heading, new(isPriority ? Part.Priority : Part.Commitment, priority, period));
        }
    }

    // Headings with lists directly below them: the headings are priorities and the items commitments.
    private static void Listed(IReadOnlyList<OutlineBlock> outline, int start, int end, string? period, Dictionary<OutlineBlock, CommitmentPart> parts)
    {
        List<(OutlineBlock Heading, List<OutlineBlock> Items)> lists = [];
        OutlineBlock? heading = null;
        for (int at = start + 1; at < end; at++)
        {
            OutlineBlock block = outline[at];
            switch (block.Role)
            {
                case Role.Heading:
                    heading = block;
                    break;
                case Role.Item when heading is not null && !(outline[at - 1].Role is Role.Text && !outline[at - 1].Text.TrimEnd().EndsWith(':')):
                    if (lists.Count == 0 || lists[^1].Heading != heading)
                    {
                        lists.Add((heading, []));
                    }

                    lists[^1].Items.Add(block);
                    break;
            }
        }

        if (lists.Count < 2)
        {
            return;
        }

        foreach ((OutlineBlock priority, List<OutlineBlock> items) in lists)
        {
            parts.TryAdd(priority, new(Part.Priority, priority.Text, period));
            foreach (OutlineBlock item in items)
            {
                parts.TryAdd(item, new(Part.Item, priority.Text, period));
            }
        }
    }

    private static bool HasNamedPriorities(IReadOnlyList<OutlineBlock> outline, int start, int end) =>
        outline.Skip(start + 1).Take(end - start - 1).Count(block => block.Role is Role.Heading && NamedPriority().IsMatch(block.Text)) >= 2;

    private static string? PeriodOf(string heading) =>
        DateWords.Find(heading).FirstOrDefault(days => days.Precision is DatePrecision.FinancialYear or DatePrecision.Year) is { } days ? heading.Substring(days.Index, days.Length) : null;

    [GeneratedRegex(@"^(?:priority|objective|theme|aim)\s+\w+\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedPriority();
}
