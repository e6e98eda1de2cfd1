using Wardmote.Platform.Documents;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>What became of the findings of the year before: new, reversed, stronger, weaker, as before, gone.</summary>
internal static class ChangedFindings
{
    private static readonly (FindingDifference Difference, string Title)[] Order =
    [
        (FindingDifference.Reversed, "Reversed"), (FindingDifference.New, "New"), (FindingDifference.Stronger, "Stronger"), (FindingDifference.Weaker, "Weaker"), (FindingDifference.Unchanged, "As before, as far as chance allows to say"), (FindingDifference.Gone, "No longer found"),
    ];

    public static IEnumerable<DocumentBlock> Blocks(IReadOnlyList<Finding> before, IReadOnlyList<Finding> now, string earlierTitle)
    {
        FindingChange[] changes = [.. FindingChange.Of(before, now).Where(change => IsTold(change.Later ?? change.Earlier!))];
        yield return new ParagraphBlock($"Findings are held against those of “{earlierTitle}” by what they are about. Stronger and weaker are said only where the intervals of both years do not overlap. A rise or fall compares a year with the year before it: where either lies in months that were no ordinary level, such as the restrictions of the pandemic, its sentence says so, and neither the rise nor its end is a trend.");
        foreach ((FindingDifference difference, string title) in Order)
        {
            FindingChange[] such = [.. changes.Where(change => change.Difference == difference)];
            if (such.Length == 0)
            {
                continue;
            }

            yield return new HeadingBlock(3, title);
            if (difference == FindingDifference.Gone)
            {
                yield return new ParagraphBlock("What was found then and is not found of the latest year. A rise or fall of then is not taken back by that: it is not followed by another.");
            }

            foreach (Finding finding in such.Select(change => change.Later ?? change.Earlier!))
            {
                yield return new ParagraphBlock(difference == FindingDifference.Gone ? (DocumentText)"Then: " + CitedText.With(finding.Statement, finding.Figures) : CitedText.With(finding.Statement, finding.Figures), IsListItem: true);
            }
        }
    }

    /// <summary>What was set aside is no news of the year, and no loss.</summary>
    private static bool IsTold(Finding finding) => finding.State is not (FindingState.Rejected or FindingState.Merged);
}
