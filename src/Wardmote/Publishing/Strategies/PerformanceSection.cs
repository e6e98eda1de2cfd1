using Wardmote.Performance.Status;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Section 7: who answers for what, how often it is looked at, how the strategy is signed off and reviewed.</summary>
internal static class PerformanceSection
{
    public static IEnumerable<DocumentBlock> Of(StrategyContent content) =>
    [
        .. WrittenBlocks.Section(content, 7),
        .. WrittenBlocks.Part("Accountability", "No priority has been adopted yet.", content.Priorities.Count == 0 ? [] :
        [
            WrittenBlocks.Table("Who answers for each priority", "", [new("Priority"), new("Lead"), new("Leads of its actions")], content.Priorities.Select(one => (IReadOnlyList<DocumentText>)
            [
                one.Priority.Title,
                one.Priority.Lead is { } lead ? lead : DocumentText.State("Nobody is named", Tone.Bad),
                string.Join(", ", one.Actions.Select(running => running.Lead).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)),
            ])),
        ]),
        .. WrittenBlocks.Part("Performance framework", "No priority has an indicator yet.", content.Priorities.All(one => one.Indicators.Count == 0) ? [] :
        [
            WrittenBlocks.Table("Indicators, who answers for them and how often", "", [new("Indicator"), new("Priority"), new("Owner"), new("Collected"), new("Close to target")],
                content.Priorities.SelectMany(one => one.Indicators.Select(indicator => (one, indicator))).Select(pair => (IReadOnlyList<DocumentText>)
                [
                    $"{pair.indicator.Indicator.Code} {pair.indicator.Indicator.Title}", pair.one.Priority.Title,
                    pair.indicator.Indicator.Definition.Owner is { } owner ? owner.Name : DocumentText.State("Nobody is named", Tone.Warning),
                    pair.indicator.Indicator.Frequency.Word, pair.indicator.Threshold,
                ])),
            new ParagraphBlock(content.Rounds.Count == 0
                ? "Values are collected in rounds; none has been opened in Wardmote yet."
                : $"Values are collected in rounds. The latest are {string.Join(", ", content.Rounds.Select(round => $"{round.Period.Name} ({(round.IsOpen ? "open" : "closed")})"))}. Closing a round freezes its values."),
        ]),
        .. WrittenBlocks.Part("Sign-off", "No sign-off pathway is recorded. It is part of the programme.", content.Programme?.SignOff is not { Count: > 0 } steps ? [] :
        [
            WrittenBlocks.Table("Bodies that decide, in order", "", [new("Body"), new("Expected"), new("Decided"), new("Decision"), new("Conditions")], steps.Select(Row)),
        ]),
        .. WrittenBlocks.Part("Reviews", "No review is planned.", content.Strategy.Reviews.Count == 0 ? [] :
        [
            WrittenBlocks.Table("Reviews of the strategy", "", [new("Review"), new("Due"), new("Held"), new("What came of it")], content.Strategy.Reviews.Select(review => Row(review, content.Today))),
        ]),
        .. content.Strategy.Head.Launch is { } launch ? [new HeadingBlock(2, "Launch and communication"), .. WrittenBlocks.Of(launch)] : Array.Empty<DocumentBlock>(),
        .. WrittenBlocks.Part("How success is measured", "No success measure is recorded. They are part of the programme.", content.Programme?.Measures is not { Count: > 0 } measures ? [] :
            measures.Select(measure => new ParagraphBlock($"{measure.Kind.Title}: {measure.Text}", IsListItem: true))),
    ];

    private static IReadOnlyList<DocumentText> Row(SignOffStep step) =>
        [step.Body, StrategyFigures.Day(step.ExpectedOn), step.DecidedOn is { } day ? StrategyFigures.Day(day) : "Not yet", step.Decision ?? "", step.Conditions ?? ""];

    private static IReadOnlyList<DocumentText> Row(StrategyReview review, DateOnly today) =>
        [review.Title, StrategyFigures.Day(review.DueOn), review.HeldOn is { } held ? StrategyFigures.Day(held) : review.DueOn < today ? DocumentText.State("Late", Tone.Bad) : "Not yet", review.Outcome ?? ""];
}
