using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>A strategy as a document: its ten sections in order, drafted from what is known. It always comes, and says what is missing.</summary>
public static class StrategyDocument
{
    public static Document Of(StrategyContent content)
    {
        StrategyHead head = content.Strategy.Head;
        return new Document(head.Title, $"{content.Partnership}, {StrategyFigures.Day(head.FirstDay)} to {StrategyFigures.Day(head.LastDay)}",
        [
            new ParagraphBlock(StateOf(content)),
            .. Foreword(head),
            new ContentsBlock(),
            .. Missing(content),
            .. OpeningSections.Of(content),
            .. PrioritySections.Of(content),
            .. DeliverySection.Of(content),
            .. PerformanceSection.Of(content),
            .. ResourceSection.Of(content),
            .. EqualitySection.Of(content),
            .. RiskSection.Of(content),
        ])
        {
            IsNumbered = true,
            Period = $"{FinancialYear.Of(head.FirstDay)} to {FinancialYear.Of(head.LastDay)}",
        };
    }

    private static string StateOf(StrategyContent content) => content.Strategy switch
    {
        { State: StrategyState.Published } one => $"Agreed by {one.AgreedBy} on {StrategyFigures.Day(one.AgreedOn)} and published on {StrategyFigures.Day(one.PublishedOn)}.{(one.PublishedThough is { } why ? $" Published though something is missing: {why}" : "")}",
        { State: StrategyState.Agreed } one => $"Agreed by {one.AgreedBy} on {StrategyFigures.Day(one.AgreedOn)}. Not published yet.",
        _ => $"Draft of {StrategyFigures.Day(content.Today)}. It has not been agreed.",
    };

    private static IEnumerable<DocumentBlock> Foreword(StrategyHead head) => head.Foreword is not { } words ? []
        : [new HeadingBlock(1, "Foreword"), .. WrittenBlocks.Of(words), .. head.ForewordBy is { } by ? [new ParagraphBlock(by)] : Array.Empty<DocumentBlock>()];

    /// <summary>What the completeness gate found, where it found something.</summary>
    private static IEnumerable<DocumentBlock> Missing(StrategyContent content)
    {
        if (PriorityGate.Gaps(content.Gate) == 0)
        {
            return [];
        }

        return
        [
            new HeadingBlock(1, "What is still missing"),
            .. content.Gate.Count == 0
                ? [new ParagraphBlock("The partnership has adopted no priority yet. Sections 5 and 6 have nothing to tell until it does.")]
                : (DocumentBlock[])
            [
                    new ParagraphBlock("Every priority should have evidence, a logic model, an action, an indicator with a target, a lead, an equality line and a risk."),
                    new TableBlock("Completeness of the priorities", [new("Priority"), .. Enum.GetValues<GateCheck>().Select(check => new DocumentColumn(check.Title))],
                        [.. content.Gate.Select(row => (IReadOnlyList<DocumentText>)[row.Priority.Title, .. row.Findings.Select(found => found.IsThere ? DocumentText.State("There", Tone.Good) : DocumentText.State("Missing", Tone.Bad))])]),
                    .. content.Gate.SelectMany(row => row.Missing.Select(found => new ParagraphBlock($"{row.Priority.Title}: {found.Says}", IsListItem: true))),
],
        ];
    }
}
