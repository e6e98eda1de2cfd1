using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Section 8: the money by year, what it may be spent on, what is commissioned, and what ends before the strategy does.</summary>
internal static class ResourceSection
{
    public static IEnumerable<DocumentBlock> Of(StrategyContent content)
    {
        ResourceTotals totals = content.Totals;
        string href = StrategiesLinks.Resources(content.Strategy.StrategyId);
        return
        [
            .. WrittenBlocks.Section(content, 8),
            WrittenBlocks.Table("Streams of money", "No stream of money is recorded yet.", [new("Stream"), new("Amount", IsNumber: true), new("From"), new("To"), new("Restricted to"), new("Commissioned"), new("For")],
                content.Resources.Select(one => (IReadOnlyList<DocumentText>)
                [
                    one.Title, AmountOf(one), DayOr(one.Entry.FirstDay), DayOr(one.Entry.LastDay), one.Entry.Restriction ?? "",
                    string.Join(", ", new[] { one.Entry.Service, one.Entry.Provider, one.Entry.ServiceEndsOn is { } ends ? $"contract to {StrategyFigures.Day(ends)}" : null }.OfType<string>()),
                    one.Entry.PriorityId is null ? "The whole strategy" : content.TitleOf(one.Entry.PriorityId),
                ])),
            .. content.Resources.Count == 0 ? Array.Empty<DocumentBlock>() :
            [
                WrittenBlocks.Table("Known money by year", "", [new("Year"), new("Known to fall on it", IsNumber: true)], content.Strategy.Head.FinancialYears.Select(year => (IReadOnlyList<DocumentText>)
                [
                    year.ToString(),
                    totals.ByYear.TryGetValue(year, out decimal pounds) ? StrategyFigures.Money(pounds, "Money known to fall on the year", year.ToString(), "each amount spread evenly over the months of its period", href) : "Nothing is known",
                ])),
                .. totals.NotCounted.Count > 0 ? [new NoteBlock($"Not in these totals, because the amount or the period is not known: {string.Join("; ", totals.NotCounted.Select(one => one.Stream))}. A missing amount is not nothing.")] : Array.Empty<DocumentBlock>(),
                .. totals.EndingEarly.Count > 0
                    ? [new ParagraphBlock("These end before the strategy does:"), .. totals.EndingEarly.Select(one => new ParagraphBlock($"{one.Stream}{(one.Service is { } service ? $" ({service})" : "")}: {StrategyFigures.Day(one.EndsOn)}", IsListItem: true))]
                    : (DocumentBlock[])[new ParagraphBlock("No stream whose end is known ends before the strategy does.")],
            ],
        ];
    }

    private static DocumentText AmountOf(Resource one) => one.Entry.Amount is { } pounds
        ? StrategyFigures.Money(pounds, one.Title, $"{StrategyFigures.Day(one.Entry.FirstDay)} to {StrategyFigures.Day(one.Entry.LastDay)}", "as entered", StrategiesLinks.Resource(one.StrategyId, one.ResourceId))
        : "Not known";

    private static string DayOr(DateOnly? day) => day is null ? "Not known" : StrategyFigures.Day(day);
}
