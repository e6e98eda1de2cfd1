using Wardmote.Platform.Documents;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Sections 4 and 5: what was found, and what the partnership will work on, with logic models and the theory of change.</summary>
internal static class PrioritySections
{
    public static IEnumerable<DocumentBlock> Of(StrategyContent content) => [.. Findings(content), .. Priorities(content)];

    private static IEnumerable<DocumentBlock> Findings(StrategyContent content)
    {
        string[] shared = [.. content.Findings.SelectMany(finding => finding.Caveats.Distinct(StringComparer.Ordinal)).GroupBy(caveat => caveat).Where(caveat => caveat.Count() > 1).Select(caveat => caveat.Key)];
        return
        [
            .. WrittenBlocks.Section(content, 4),
            content.Assessment is { } assessment ? new ParagraphBlock($"The findings are those of “{assessment.Title}”.") : new NoteBlock("The strategy names no assessment that it rests on."),
            .. content.Findings.Count == 0 ? [new NoteBlock("No finding has been accepted yet.")] : content.Findings.GroupBy(finding => finding.Theme).OrderBy(group => group.Key).SelectMany(group => OfTheme(group, shared)),
            .. shared.Length == 0 ? Array.Empty<DocumentBlock>() : [new HeadingBlock(2, "What must be known beside several of them"), .. shared.Select(caveat => new ParagraphBlock(caveat, IsListItem: true))],
        ];
    }

    /// <summary>The findings of a theme, each with the caveats that are its own.</summary>
    private static IEnumerable<DocumentBlock> OfTheme(IGrouping<FindingTheme, Finding> group, string[] shared) =>
    [
        new HeadingBlock(2, group.Key.Title),
        new TableBlock($"Findings: {group.Key.Title.ToLowerInvariant()}", [new("Finding"), new("Figures"), new("Strength"), new("What must be known beside it")],
            [.. group.Select(finding => (IReadOnlyList<DocumentText>)[StatementOf(finding), FiguresOf(finding), finding.Strength.Title, string.Join("\n", finding.Caveats.Except(shared))])]),
    ];

    private static IEnumerable<DocumentBlock> Priorities(StrategyContent content)
    {
        TheoryOfChange theory = content.Strategy.Theory;
        return
        [
            .. WrittenBlocks.Section(content, 5),
            .. content.Priorities.Count == 0 ? (IEnumerable<DocumentBlock>)[new NoteBlock("The partnership has adopted no priority yet.")] : content.Priorities.SelectMany(PriorityBlocks),
            new HeadingBlock(2, "Theory of change"),
            .. theory.IsEmpty ? [new NoteBlock("The theory of change is not written yet.")] : Theory(content, theory),
        ];
    }

    private static IEnumerable<DocumentBlock> PriorityBlocks(StrategyPriority one) =>
    [
        new HeadingBlock(2, $"Priority {one.Number}: {one.Priority.Title}"),
        .. WrittenBlocks.Of(one.Priority.Why),
        new ParagraphBlock($"Lead: {one.Priority.Lead ?? "nobody is named yet"}. Adopted by {one.Priority.AdoptedBy} on {StrategyFigures.Day(one.Priority.AdoptedOn)}.{(one.Priority.AgainstRanking is { } against ? $" It was {against}." : one.Priority.IsScored ? "" : " It was not scored in Wardmote.")}"),
        .. one.Findings.Count == 0 ? [new NoteBlock("It rests on no finding.")] : (DocumentBlock[])[new ParagraphBlock("It rests on:"), .. one.Findings.Select(finding => new ParagraphBlock($"{StatementOf(finding)} ({finding.Strength.Title.ToLowerInvariant()})", IsListItem: true))],
        .. one.Model is not { } model ? [new NoteBlock("It has no logic model yet.")] : (DocumentBlock[])
            [
            StrategyPictures.Of(model, one.Priority.Title),
            .. model.Elements.Any(element => element.Kind == LogicKind.Assumption) ? [new ParagraphBlock("It is assumed that:"), .. model.Elements.Where(element => element.Kind == LogicKind.Assumption).Select(element => new ParagraphBlock(element.Words, IsListItem: true))] : Array.Empty<DocumentBlock>(),
            .. model.Gaps.Count > 0 ? [new NoteBlock("What the logic model still lacks:"), .. model.Gaps.Select(gap => new ParagraphBlock(gap, IsListItem: true))] : Array.Empty<DocumentBlock>(),
],
    ];

    private static IEnumerable<DocumentBlock> Theory(StrategyContent content, TheoryOfChange theory)
    {
        IReadOnlyList<string> gaps = theory.Gaps(content.Strategy.Head.Years);
        Dictionary<Guid, string> outcomes = content.Priorities.SelectMany(one => one.Model?.Elements ?? []).ToDictionary(element => element.ElementId, element => element.Words);
        return
        [
            StrategyPictures.Of(theory, content.Strategy.Head),
            WrittenBlocks.Table("Outcomes by year and the priorities behind them", "No outcome is written yet.", [new("By the end of year", IsNumber: false), new("Outcome"), new("Priorities"), new("Made of")],
                theory.Elements.Where(one => one.Kind == TheoryKind.Outcome).OrderBy(one => one.Year).Select(one => (IReadOnlyList<DocumentText>)
                [
                    $"Year {one.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)}", one.Words, string.Join("\n", one.PriorityIds.Select(id => content.TitleOf(id))),
                    string.Join("\n", one.LogicElementIds.Select(id => outcomes.GetValueOrDefault(id, "No longer in a logic model"))),
                ])),
            .. Listed("It is assumed that:", theory, TheoryKind.Assumption),
            .. Listed("The evidence for it:", theory, TheoryKind.Evidence),
            .. gaps.Count > 0 ? [new NoteBlock("What the theory of change still lacks:"), .. gaps.Select(gap => new ParagraphBlock(gap, IsListItem: true))] : Array.Empty<DocumentBlock>(),
        ];
    }

    private static IEnumerable<DocumentBlock> Listed(string heading, TheoryOfChange theory, TheoryKind kind) => theory.Elements.Any(one => one.Kind == kind)
        ? [new ParagraphBlock(heading), .. theory.Elements.Where(one => one.Kind == kind).Select(one => new ParagraphBlock(one.Words, IsListItem: true))]
        : [];

    private static string StatementOf(Finding finding) => finding.State == FindingState.Agreed ? finding.Statement : $"{finding.Statement} (not agreed yet)";

    private static DocumentText FiguresOf(Finding finding) => finding.Figures.Count == 0 ? "None"
        : DocumentText.Join("\n", finding.Figures.Take(4).Select(figure => (DocumentText)$"{figure}: {figure.What}{(figure.Period.Length > 0 ? $", {figure.Period}" : "")}"));
}
