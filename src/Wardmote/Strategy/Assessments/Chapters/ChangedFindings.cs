using Wardmote.Platform.Documents;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The findings of one assessment beside those of the year before, by their keys.</summary>
internal static class ChangedFindings
{
    public static IEnumerable<DocumentBlock> Blocks(IReadOnlyList<Finding> before, IReadOnlyList<Finding> now, string earlierTitle)
    {
        Finding[] old = [.. before.Where(Stands)], recent = [.. now.Where(Stands)];
        HashSet<string> oldKeys = [.. old.Select(finding => finding.Key)], newKeys = [.. recent.Select(finding => finding.Key)];
        yield return new ParagraphBlock($"Findings are held against those of “{earlierTitle}” by what they are about.");
        foreach ((string title, Finding[] findings) in new (string, Finding[])[]
        {
            ("New", [.. recent.Where(finding => !oldKeys.Contains(finding.Key))]),
            ("Still so", [.. recent.Where(finding => oldKeys.Contains(finding.Key))]),
            ("No longer", [.. old.Where(finding => !newKeys.Contains(finding.Key))]),
        })
        {
            foreach (Finding finding in findings)
            {
                yield return new ParagraphBlock((DocumentText)$"{title}: " + CitedText.With(finding.Statement, finding.Figures), IsListItem: true);
            }
        }
    }

    private static bool Stands(Finding finding) => finding.State is FindingState.Agreed or FindingState.Draft or FindingState.Proposed;
}
