using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Findings;

/// <summary>Findings as a document and as a table.</summary>
public static class FindingDocuments
{
    /// <summary>A row for each finding, with its first figure; those rejected and merged are at the end with the reason.</summary>
    public static TableBlock Table(IReadOnlyList<Finding> findings) => TableBlock.OfWords(
        "Findings",
        [new("Rank", true), new("Theme"), new("Finding"), new("State"), new("Strength"), new("Area"), new("Figure"), new("Value", true), new("Interval"), new("Period"), new("Source"), new("Caveats"), new("Groups"), new("Author"), new("Reason"), new("Key")],
        findings.OrderBy(Order).ThenBy(finding => finding.Rank).Select(finding =>
        {
            Figure? first = finding.Figures.Count > 0 ? finding.Figures[0] : null;
            return new[]
            {
                finding.Rank > 0 ? finding.Rank.ToString(CultureInfo.InvariantCulture) : "", finding.Theme.Title, finding.Statement, finding.State.Title, finding.Strength.Title, finding.AreaName,
                first is null ? "" : $"{first.What}: {first.Text}", first?.Number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "", first?.Interval ?? "", first?.Period ?? "", first is null ? "" : $"{first.Source}; {first.DataVersion}",
                string.Join(" ", finding.Caveats), string.Join(", ", finding.AffectedGroups), finding.Author, finding.Reason, finding.Key,
            };
        }));

    /// <summary>The findings that stand, by theme, each with its figures and caveats; then those that were rejected.</summary>
    public static Document Of(string title, string partnership, IReadOnlyList<Finding> findings)
    {
        List<DocumentBlock> blocks = [];
        foreach (IGrouping<FindingTheme, Finding> theme in findings.Where(IsStanding).GroupBy(finding => finding.Theme).OrderBy(theme => theme.Key))
        {
            blocks.Add(new HeadingBlock(1, theme.Key.Title));
            foreach (Finding finding in theme)
            {
                blocks.Add(new HeadingBlock(2, $"{finding.State.Title}, {finding.Strength.Title.ToLowerInvariant()}"));
                blocks.Add(new ParagraphBlock(finding.Statement));
                if (finding.Figures.Count > 0)
                {
                    blocks.Add(Figures(finding));
                }

                blocks.AddRange(finding.Caveats.Select(caveat => new ParagraphBlock(caveat, IsListItem: true)));
            }
        }

        Finding[] others = [.. findings.Where(finding => !IsStanding(finding))];
        if (others.Length > 0)
        {
            blocks.Add(new HeadingBlock(1, "Rejected or merged"));
            blocks.Add(TableBlock.OfWords("Rejected or merged", [new("Finding"), new("State"), new("Reason")], others.Select(finding => new[] { finding.Statement, finding.State.Title, finding.Reason })));
        }

        return new(title, partnership, blocks);
    }

    /// <summary>The figures under a finding.</summary>
    public static TableBlock Figures(Finding finding) => new("Figures under the finding", [new("What"), new("Value", IsNumber: true), new("Interval"), new("Period"), new("Area")],
        [.. finding.Figures.Select(figure => (IReadOnlyList<DocumentText>)[figure.What, figure, figure.Interval ?? "", figure.Period, figure.Area ?? ""])]);

    private static bool IsStanding(Finding finding) => finding.State is not (FindingState.Rejected or FindingState.Merged);

    private static int Order(Finding finding) => IsStanding(finding) ? 0 : 1;
}
