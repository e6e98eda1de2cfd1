using System.Globalization;
using Wardmote.Plans;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Strategies;

/// <summary>Section 6: what is done for each priority, by whom and by when, how it is measured, and the year by quarter.</summary>
internal static class DeliverySection
{
    public static IEnumerable<DocumentBlock> Of(StrategyContent content) =>
    [
        .. WrittenBlocks.Section(content, 6),
        .. content.Priorities.SelectMany(one => (DocumentBlock[])
            [
            new HeadingBlock(2, $"Priority {one.Number}: {one.Priority.Title}"),
            WrittenBlocks.Table($"Actions: {one.Priority.Title}", "No action of a plan serves this priority yet.", [new("Action"), new("Lead"), new("Due"), new("How it stands"), new("Activity of the logic model")],
                one.Actions.Select(running => (IReadOnlyList<DocumentText>)
                [
                    running.Action.Content.Name, running.Lead ?? "Nobody is named", running.Action.Content.Due?.Text ?? "No date",
                    DocumentText.State(running.Standing.Kind.Title, ToneOf(running.Standing.Kind)), one.ActivityOf(running),
                ])),
            WrittenBlocks.Table($"Indicators: {one.Priority.Title}", "No indicator shows yet whether this priority is reached.", [new("Indicator"), new("Baseline", IsNumber: true), new("Latest", IsNumber: true), new("Target", IsNumber: true)],
                one.Indicators.Select(indicator => (IReadOnlyList<DocumentText>)[$"{indicator.Indicator.Code} {indicator.Indicator.Title}", indicator.Baseline, indicator.Latest.Length == 0 ? "The same" : indicator.Latest, indicator.Target])),
]),
        .. Quarters(content),
    ];

    /// <summary>The running year of the strategy by quarter: everything of its actions that has a date.</summary>
    private static IEnumerable<DocumentBlock> Quarters(StrategyContent content)
    {
        DateOnly start = content.Strategy.FirstDay.AddYears(content.Year - 1);
        (string Name, DateOnly First, DateOnly Last)[] quarters = [.. Enumerable.Range(0, 4).Select(at =>
        {
            DateOnly first = start.AddMonths(at * 3), last = start.AddMonths((at + 1) * 3).AddDays(-1);
            return (string.Create(CultureInfo.InvariantCulture, $"{first:MMM} to {last:MMM yyyy}"), first, last);
        })];
        var rows = content.Priorities.SelectMany(one => one.Actions.Select(running => (one, running)))
            .Select(pair => (pair.one, pair.running, cells: quarters.Select(quarter => Dated(pair.running, quarter.First, quarter.Last)).ToArray()))
            .Where(row => row.cells.Any(cell => cell.Length > 0)).ToArray();
        int undated = content.Priorities.Sum(one => one.Actions.Count(running => running.Dated.Count == 0 && !running.Standing.Kind.IsClosed));
        return
        [
            new HeadingBlock(2, string.Create(CultureInfo.InvariantCulture, $"Year {content.Year} by quarter: {start:MMMM yyyy} to {start.AddYears(1).AddDays(-1):MMMM yyyy}")),
            WrittenBlocks.Table("Milestones by quarter", "Nothing of the priorities’ actions has a date in these twelve months.", [new("Priority and action"), .. quarters.Select(quarter => new DocumentColumn(quarter.Name))],
                rows.Select(row => (IReadOnlyList<DocumentText>)[$"{row.one.Priority.Title}: {row.running.Action.Content.Title} ({row.running.Lead ?? "nobody is named"})", .. row.cells.Select(cell => (DocumentText)cell)])),
            .. undated > 0 ? [new NoteBlock($"{StrategyFigures.Count(undated, "action has", "Actions of the priorities without any date", PlanLinks.List, "actions have")} no date at all and cannot stand in the table.")] : Array.Empty<DocumentBlock>(),
        ];
    }

    private static string Dated(RunningAction running, DateOnly first, DateOnly last) =>
        string.Join("\n", running.Dated.Where(thing => thing.When.Last is { } day && day >= first && day <= last).Select(thing => $"{thing.What}{(thing.IsDone ? " (done)" : "")}: {thing.When.Text}"));

    private static Tone ToneOf(Standing standing) => standing switch
    {
        Standing.Overdue => Tone.Bad,
        Standing.AtRisk => Tone.Warning,
        Standing.Done or Standing.OnTrack => Tone.Good,
        _ => Tone.Neutral,
    };
}
