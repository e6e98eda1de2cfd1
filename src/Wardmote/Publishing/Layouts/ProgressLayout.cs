using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>An annual review: priority by priority, what was promised and what came of it; then what is promised next.</summary>
internal static class ProgressLayout
{
    public static IEnumerable<DocumentBlock> Of(PlanReading reading)
    {
        PlanContent plan = reading.Content;
        string[] periods = [.. plan.Actions.Select(action => action.Period ?? "").Distinct(StringComparer.Ordinal)];
        return
        [
            .. ReaderTable.Under(1, "About this review", [.. LayoutParts.Facts(plan), .. LayoutParts.Narrative(plan, 2)]),
            .. periods.SelectMany(period => ReaderTable.Under(1, period.Length > 0 ? $"Commitments {period}" : "Commitments", Commitments(reading, period))),
            .. ReaderTable.Under(1, "Indicators", IndicatorTable.Of("Indicators", plan.Indicators)),
            .. ReaderTable.Under(1, "Money and contracts", Funding(plan)),
            .. LayoutParts.Lists(plan, 1),
        ];
    }

    private static IEnumerable<DocumentBlock> Commitments(PlanReading reading, string period) => reading.Content.Actions.Where(action => (action.Period ?? "") == period)
        .GroupBy(action => action.Priorities.Count > 0 ? action.Priorities[0] : "Commitments for all priorities", StringComparer.OrdinalIgnoreCase)
        .SelectMany(group => (IEnumerable<DocumentBlock>)[new HeadingBlock(2, group.Key), .. group.SelectMany(action => Commitment(action, reading.ProgressOf(action)))]);

    private static IEnumerable<DocumentBlock> Commitment(ActionContent action, ActionProgressLine? progress) =>
    [
        new HeadingBlock(3, action.Ref.Length > 0 ? $"{action.Ref} {action.Title}" : action.Title),
        .. Paragraph(action.Activity),
        .. progress is null ? Array.Empty<DocumentBlock>() : [new ParagraphBlock(progress.Standing + (progress.Why.Length > 0 ? $": {progress.Why}" : ""))],
        .. Paragraph(progress is { Latest.Length: > 0 } ? progress.Latest : action.Progress),
    ];

    private static IEnumerable<DocumentBlock> Paragraph(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [new ParagraphBlock(text)];

    private static IEnumerable<TableBlock> Funding(PlanContent plan) => ReaderTable.Of(
        "Money and contracts",
        plan.Actions.SelectMany(action => action.Funding.Select(money => (Action: action, Money: money))).ToList(),
        new("Commitment", pair => pair.Action.Title), new("What it rests on", pair => pair.Money.Text), new("Who pays", pair => pair.Money.Source ?? ""),
        new("Ends", pair => pair.Money.Ends?.Text ?? ""), new("Extension", pair => pair.Money.Extension ?? ""));
}
