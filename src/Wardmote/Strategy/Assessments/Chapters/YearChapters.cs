using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The chapters that show what other parts of the strategic year hold: indicators and drivers.</summary>
internal static class YearChapters
{
    private static readonly string[] AskingWords = ["survey", "perce", "feel safe", "feeling safe", "satisf", "confidence", "consult"];

    public static Chapter LastPriorities(AssessmentContent content) => content.Indicators.Count == 0
        ? new("last-priorities", [new ParagraphBlock("No indicators are kept, so that nothing is computed for this section.")])
        : new("last-priorities",
        [
            Values("Indicators at their latest value", content.Indicators),
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

    /// <summary>What people say of safety, as far as an indicator asks them.</summary>
    public static Chapter Perception(AssessmentContent content)
    {
        IndicatorOverview[] asking = [.. content.Indicators.Where(one => AsksPeople(one.Indicator.Definition))];
        bool hasTables = content.Tables.Any(table => table.Section == "perception");
        return new("perception",
        [
            new ParagraphBlock("What people say of safety is in no police file."),
            .. asking.Length == 0 ? [] : new DocumentBlock[] { Values("Indicators that ask people, at their latest value", asking), new NoteBlock("Chosen by their words: indicators whose title, description or source speaks of a survey, of feeling safe, of satisfaction or of confidence.") },
            .. hasTables ? [new ParagraphBlock("Tables of surveys that were brought in stand below.")]
                : asking.Length > 0 ? Array.Empty<DocumentBlock>()
                : [new ParagraphBlock("No table of a survey was brought in, and no indicator asks people. Bring in the tables of a survey under “Tables of partners” of this assessment, and say in your words who was asked.")],
        ]);
    }

    private static bool AsksPeople(IndicatorDefinition definition) => new[] { definition.Title, definition.Description, definition.Source }.OfType<string>().Any(text => AskingWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static TableBlock Values(string name, IReadOnlyList<IndicatorOverview> indicators) => new(name, [new("Indicator"), new("Latest value", true), new("Period"), new("Target"), new("State")],
    [
        .. indicators.Select(one => (IReadOnlyList<DocumentText>)[one.Indicator.Title, one.Status.Point is null ? "no value" : one.Figure with { Href = PerformanceLinks.Indicator(one.Indicator.IndicatorId) }, one.Status.Period.Name, one.TargetWords, DocumentText.State(one.Status.Rag.Title, ToneOf(one.Status.Rag))]),
    ])
    {
        Origin = new("Every number", "Targets of indicators", "As each row says") { Source = "The partnership’s own indicators", Method = "As the definition of each says", DataVersion = "As each row’s figure says", Href = PerformanceLinks.Indicators },
    };

    private static Tone ToneOf(Rag rag) => rag switch { Rag.OnTarget => Tone.Good, Rag.CloseToTarget => Tone.Warning, Rag.OffTarget => Tone.Bad, _ => Tone.Neutral };
}
