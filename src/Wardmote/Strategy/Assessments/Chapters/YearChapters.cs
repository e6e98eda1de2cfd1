using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The chapters that show what other parts of the strategic year hold: indicators, drivers, scores.</summary>
internal static class YearChapters
{
    public static Chapter LastPriorities(AssessmentContent content) => content.Indicators.Count == 0
        ? new("last-priorities", [new ParagraphBlock("No indicators are kept, so that nothing is computed for this section.")])
        : new("last-priorities",
        [
            new TableBlock("Indicators at their latest value", [new("Indicator"), new("Latest value", true), new("Period"), new("Target"), new("State")],
            [
                .. content.Indicators.Select(one => (IReadOnlyList<DocumentText>)[one.Indicator.Title, one.Status.Point is null ? "no value" : one.Figure with { Href = PerformanceLinks.Indicator(one.Indicator.IndicatorId) }, one.Status.Period.Name, one.TargetWords, DocumentText.State(one.Status.Rag.Title, ToneOf(one.Status.Rag))]),
            ]),
        ]);

    public static Chapter Horizon(AssessmentContent content) => content.Drivers.Count == 0
        ? new("horizon", [new ParagraphBlock("No drivers are kept yet: see Horizon.")])
        : new("horizon",
        [
            TableBlock.OfWords("Drivers", [new("Theme"), new("Instrument"), new("Level"), new("Stage"), new("Likely focus"), new("What it means here")],
                content.Drivers.OrderBy(driver => driver.Theme, StringComparer.Ordinal).ThenBy(driver => driver.Instrument, StringComparer.Ordinal).Select(driver => new[]
                {
                    driver.Theme, driver.Instrument, driver.Level.ToString(), driver.Stage is { } stage ? Platform.Common.Words.Sentence(stage.ToString()!) : "", driver.Entry.Focus ?? "", string.Join("\n", driver.Entry.LocalImplications.DefaultIfEmpty(driver.Entry.Implications ?? "")),
                })),
        ]);

    public static Chapter Prioritisation(AssessmentContent content)
    {
        Priority[] adopted = [.. content.Priorities.Where(priority => priority.IsAdopted).OrderBy(priority => priority.Position)];
        return content.Round is null && adopted.Length == 0
            ? new("prioritisation", [new ParagraphBlock("No candidates were scored yet: see Scoring.")])
            : new("prioritisation",
            [
                .. content.Round is not { } round ? [] : new DocumentBlock[]
                {
                    TableBlock.OfWords($"Criteria of “{round.Title}”", [new("Criterion"), new("Weight", true)], round.Criteria.Select(criterion => new[] { criterion.Title, criterion.Weight.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) })),
                },
                .. adopted.Length == 0 ? [] : new DocumentBlock[]
                {
                    TableBlock.OfWords("Adopted priorities", [new("Priority"), new("Why"), new("Lead"), new("Adopted by")], adopted.Select(priority => new[] { priority.Title, priority.Why, priority.Lead ?? "", priority.AdoptedBy })),
                },
            ]);
    }

    private static Tone ToneOf(Rag rag) => rag switch { Rag.OnTarget => Tone.Good, Rag.CloseToTarget => Tone.Warning, Rag.OffTarget => Tone.Bad, _ => Tone.Neutral };
}
