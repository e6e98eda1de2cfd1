using Wardmote.Platform.Documents;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>What became of the findings of the year before: new, reversed, stronger, weaker, unchanged, gone.</summary>
internal static class ChangedFindings
{
    private static readonly (FindingDifference Difference, string Title)[] Order =
    [
        (FindingDifference.Reversed, "Reversed"), (FindingDifference.New, "New"), (FindingDifference.Stronger, "Stronger"), (FindingDifference.Weaker, "Weaker"), (FindingDifference.Unchanged, "Unchanged as far as chance allows to say"), (FindingDifference.Gone, "No longer found"),
    ];

    public static IEnumerable<DocumentBlock> Blocks(IReadOnlyList<Finding> before, IReadOnlyList<Finding> now, string earlierTitle)
    {
        IReadOnlyList<FindingChange> changes = FindingChange.Of(before, now);
        yield return new ParagraphBlock($"Findings are held against those of “{earlierTitle}” by what they are about. Stronger and weaker are said only where the intervals of both years do not overlap.");
        foreach ((FindingDifference difference, string title) in Order)
        {
            FindingChange[] such = [.. changes.Where(change => change.Difference == difference)];
            if (such.Length == 0)
            {
                continue;
            }

            yield return new HeadingBlock(3, title);
            foreach (Finding finding in such.Select(change => change.Later ?? change.Earlier!))
            {
                yield return new ParagraphBlock(CitedText.With(finding.Statement, finding.Figures), IsListItem: true);
            }
        }
    }
}
