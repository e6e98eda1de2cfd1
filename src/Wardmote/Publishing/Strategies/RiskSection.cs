using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Section 10: the risk register with its matrix.</summary>
internal static class RiskSection
{
    public static IEnumerable<DocumentBlock> Of(StrategyContent content)
    {
        StrategyRisk[] open = [.. content.Risks.Where(risk => risk.IsOpen)];
        (StrategyRisk Risk, IReadOnlyList<string> Gaps)[] lacking = [.. open.Select(risk => (risk, risk.Gaps(content.Today))).Where(pair => pair.Item2.Count > 0)];
        return
        [
            .. WrittenBlocks.Section(content, 10),
            .. open.Length == 0 ? [new NoteBlock("No risk is on the register yet.")] : (DocumentBlock[])
            [
                StrategyPictures.Of(open),
                new TableBlock("Risk register", [new("No."), new("Risk"), new("Score without controls", IsNumber: true), new("Controls"), new("Score with controls", IsNumber: true), new("Owner, review")],
                    [.. open.Select((risk, at) => Row(risk, at, content))]),
                .. lacking.Length > 0 ? [new NoteBlock("What the register still lacks:"), .. lacking.Select(pair => new ParagraphBlock($"{pair.Risk.Title}: {string.Join("; ", pair.Gaps)}", IsListItem: true))] : Array.Empty<DocumentBlock>(),
],
        ];
    }

    private static IReadOnlyList<DocumentText> Row(StrategyRisk risk, int at, StrategyContent content)
    {
        RiskEntry entry = risk.Entry;
        return
        [
            StrategyPictures.Mark(at),
            string.Join("\n", new[] { entry.Event, entry.Cause is { } cause ? $"Because: {cause}" : null, entry.Effect is { } effect ? $"So that: {effect}" : null, entry.PriorityId is null ? null : $"Threatens: {content.TitleOf(entry.PriorityId)}" }.OfType<string>()),
            StrategyFigures.Score(risk, entry.Likelihood, entry.Impact, withControls: false),
            entry.Controls.Count == 0 ? DocumentText.State("None", Tone.Bad) : string.Join("\n", entry.Controls),
            StrategyFigures.Score(risk, entry.ResidualLikelihood, entry.ResidualImpact, withControls: true),
            string.Join("\n", new[] { entry.Owner?.Name ?? "Nobody is named", entry.ReviewOn is { } day ? $"Review by {StrategyFigures.Day(day)}" : "No review date" }),
        ];
    }
}
