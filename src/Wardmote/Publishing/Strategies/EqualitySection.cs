using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Section 9: how due regard was had, each protected characteristic, and the line of each priority. What is not known is said.</summary>
internal static class EqualitySection
{
    private static readonly IReadOnlyList<DocumentColumn> Columns = [new("Characteristic"), new("Evidence"), new("Impact"), new("What is done about it"), new("Who, by when")];

    public static IEnumerable<DocumentBlock> Of(StrategyContent content)
    {
        EqualityEntry[] whole = [.. content.EqualityLines.Select(line => line.Entry).Where(entry => entry.PriorityId is null)];
        Characteristic[] without = [.. Enum.GetValues<Characteristic>().Where(one => !whole.Any(entry => entry.Characteristic == one && entry.HasEvidence))];
        return
        [
            .. WrittenBlocks.Section(content, 9),
            new HeadingBlock(2, "Public sector equality duty"),
            .. content.Strategy.Head.EqualityStatement is { } statement ? WrittenBlocks.Of(statement) : [new NoteBlock("Still to be written: how due regard was had to eliminating discrimination, advancing equality of opportunity and fostering good relations (Equality Act 2010, section 149).")],
            new HeadingBlock(2, "The strategy as a whole"),
            new TableBlock("Impact by protected characteristic", Columns, [.. Enum.GetValues<Characteristic>().SelectMany(one => Rows(one, [.. whole.Where(entry => entry.Characteristic == one)], content))]),
            .. without.Length > 0 ? [new NoteBlock($"There is no evidence yet on {string.Join(", ", without.Select(one => one.Title.ToLowerInvariant()))}. That is a gap, not a neutral impact.")] : Array.Empty<DocumentBlock>(),
            .. content.Priorities.SelectMany(priority => WrittenBlocks.Part($"Priority {priority.Number}: {priority.Priority.Title}", "No equality line has been written for this priority.",
                [.. content.EqualityLines.Select(line => line.Entry).Where(entry => entry.PriorityId == priority.Priority.PriorityId).ToArray() is { Length: > 0 } own
                    ? [new TableBlock($"Equality: {priority.Priority.Title}", Columns, [.. own.Select(entry => Row(entry, content))])]
                    : Array.Empty<DocumentBlock>()])),
        ];
    }

    private static IEnumerable<IReadOnlyList<DocumentText>> Rows(Characteristic one, EqualityEntry[] entries, StrategyContent content) =>
        entries.Length > 0 ? entries.Select(entry => Row(entry, content)) : [[Name(one), "No evidence yet", DocumentText.State(GroupImpact.NotKnown.Title, Tone.Warning), "", ""]];

    private static IReadOnlyList<DocumentText> Row(EqualityEntry entry, StrategyContent content) =>
    [
        entry.Group is { } group ? $"{Name(entry.Characteristic)}\n{group}" : Name(entry.Characteristic),
        EvidenceOf(entry, content),
        DocumentText.State(entry.Impact.Title, entry.Impact switch { GroupImpact.Positive => Tone.Good, GroupImpact.Adverse => Tone.Bad, GroupImpact.Neutral => Tone.Neutral, _ => Tone.Warning }),
        entry.Mitigation ?? "",
        string.Join(", ", new[] { entry.Owner?.Name, entry.DueOn is { } day ? StrategyFigures.Day(day) : null }.OfType<string>()),
    ];

    private static DocumentText EvidenceOf(EqualityEntry entry, StrategyContent content)
    {
        List<DocumentText> parts = [];
        if (entry.Evidence is { } words)
        {
            parts.Add(words);
        }

        foreach (var finding in content.Findings.Where(finding => entry.FindingIds.Contains(finding.FindingId)))
        {
            parts.Add(finding.Figures.Count == 0 ? finding.Statement : (DocumentText)$"{finding.Statement} ({DocumentText.Join(", ", finding.Figures.Take(2).Select(figure => (DocumentText)figure))})");
        }

        return parts.Count > 0 ? DocumentText.Join("\n", parts) : "No evidence yet";
    }

    private static string Name(Characteristic one) => one.Limit.Length > 0 ? $"{one.Title}\n{one.Limit}" : one.Title;
}
