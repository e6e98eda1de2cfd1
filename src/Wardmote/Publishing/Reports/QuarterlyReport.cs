using System.Globalization;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Reports;

/// <summary>
/// The performance report of a period for a management team, a cabinet or a scrutiny committee: exceptions first with what
/// lies behind them, then every priority, then the actions, then what was corrected.
/// </summary>
public static class QuarterlyReport
{
    private const string None = "None given";

    public static Document Of(QuarterlyContent content) => new($"{content.Partnership}: performance report", content.Period.Name,
    [
        new HeadingBlock(1, "In short"),
        Counts.OfIndicators(content),
        .. InShort(content),
        .. Exceptions(content),
        .. ByPriority(content),
        .. Actions(content),
        .. Corrections(content),
        new HeadingBlock(1, "How to read this report"),
        new ParagraphBlock("An indicator is on target where it reached its target, close where it missed it by no more than its threshold, and off target beyond that. The rule stands beside each. An indicator without a value is never counted as nought."),
        new ParagraphBlock("A direction is given only where the indicator’s own past supports it: one value higher or lower than the last is ordinary variation. Nothing is compared across a break in a series."),
    ])
    {
        Period = content.Period.Name,
    };

    private static IEnumerable<DocumentBlock> InShort(QuarterlyContent content)
    {
        if (content.RoundSays.Length > 0)
        {
            yield return new ParagraphBlock(content.RoundSays);
        }

        foreach ((Judgement judgement, string words) in new[]
        {
            (Judgement.Off, "Off target"), (Judgement.Near, "Close to target"), (Judgement.Missing, "No value yet"),
        })
        {
            string[] names = [.. content.Judged(judgement).Select(indicator => indicator.Name)];
            if (names.Length > 0)
            {
                yield return new ParagraphBlock($"{words}: {string.Join("; ", names)}.", IsListItem: true);
            }
        }

        string[] overdue = [.. content.Of(Concern.Overdue).Select(action => action.Name)];
        if (overdue.Length > 0)
        {
            yield return new ParagraphBlock($"Actions overdue: {string.Join("; ", overdue)}.", IsListItem: true);
        }
    }

    private static IEnumerable<DocumentBlock> Exceptions(QuarterlyContent content)
    {
        yield return new HeadingBlock(1, "Exceptions") { StartsPage = true };
        if (!content.Judged(Judgement.Off).Any())
        {
            yield return new ParagraphBlock("No indicator is off target.");
        }

        foreach (IndicatorLine indicator in content.Judged(Judgement.Off))
        {
            foreach (DocumentBlock block in Exception(indicator))
            {
                yield return block;
            }
        }

        foreach (DocumentBlock block in ReaderBlocks.Table("Close to target", [.. content.Judged(Judgement.Near)], IndicatorColumns.Short))
        {
            yield return block;
        }

        foreach (DocumentBlock block in ReaderBlocks.Table("No value yet", [.. content.Judged(Judgement.Missing)], IndicatorColumns.Missing))
        {
            yield return block;
        }
    }

    private static IEnumerable<DocumentBlock> Exception(IndicatorLine indicator)
    {
        yield return new HeadingBlock(2, indicator.Name);
        yield return new ParagraphBlock($"{indicator.Value} against a target of {indicator.Target}. {indicator.Status}: {indicator.Rule}.");
        if (indicator.YearEndSays.Length > 0)
        {
            yield return new ParagraphBlock(indicator.YearEndSays);
        }

        // The chart says the same sentence below its title.
        yield return indicator.Chart is { } chart ? chart : new ParagraphBlock(indicator.MovementSays);

        yield return new HeadingBlock(3, "What lies behind it");
        if (indicator.Narrative.Count == 0)
        {
            yield return new ParagraphBlock(indicator.Owner.Length > 0 ? $"{indicator.Owner} has not explained this value yet." : "Nobody answers for this indicator, so nobody has explained the value.");
        }

        foreach (Remark remark in indicator.Narrative)
        {
            yield return new ParagraphBlock($"{remark.Text} ({remark.Who}, {Day(remark.At)})");
        }
    }

    private static IEnumerable<DocumentBlock> ByPriority(QuarterlyContent content)
    {
        yield return new HeadingBlock(1, "By priority") { StartsPage = true };
        foreach (string priority in content.Indicators.Select(indicator => indicator.Priority).Concat(content.Actions.Select(action => action.Priority)).Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(name => name.Length == 0).ThenBy(name => name, StringComparer.OrdinalIgnoreCase))
        {
            string heading = priority.Length > 0 ? priority : "Under no priority";
            yield return new HeadingBlock(2, heading);
            foreach (DocumentBlock block in (IEnumerable<DocumentBlock>)
            [
                .. ReaderBlocks.Table($"Indicators: {heading}", [.. content.Indicators.Where(indicator => Same(indicator.Priority, priority))], IndicatorColumns.Full, withHeading: false),
                .. ReaderBlocks.Table($"Actions: {heading}", [.. content.Actions.Where(action => Same(action.Priority, priority))], ActionColumns.Full, withHeading: false),
            ])
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<DocumentBlock> Actions(QuarterlyContent content) =>
    [
        new HeadingBlock(1, "Actions") { StartsPage = true },
        Counts.OfActions(content),
        .. ReaderBlocks.Table("Overdue", [.. content.Of(Concern.Overdue)], ActionColumns.Exception),
        .. ReaderBlocks.Table("At risk", [.. content.Of(Concern.AtRisk)], ActionColumns.Exception),
        .. ReaderBlocks.Table("Waiting for something outside", [.. content.Of(Concern.Waiting)], ActionColumns.Exception),
        .. ReaderBlocks.Table("Coming in the next quarter", [.. content.Of(Concern.Coming)], ActionColumns.Full),
        .. ReaderBlocks.Table("Funding and contracts that end", [.. content.Actions.Where(action => action.Cliffs.Count > 0)], ActionColumns.Cliffs),
    ];

    private static IEnumerable<DocumentBlock> Corrections(QuarterlyContent content) => content.Corrections.Count == 0 ? [] :
    [
        new HeadingBlock(1, "Corrected since"),
        new NoteBlock("Figures of closed rounds that were found wrong. Both are kept."),
        .. ReaderBlocks.Table<CorrectionLine>("Corrected since", content.Corrections,
        [
            new("Figure", line => line.What), new("Was", line => line.Before), new("Is", line => line.After),
            new("Why", line => line.Reason.Length > 0 ? line.Reason : None), new("Corrected by", line => $"{line.Who}, {Day(line.At)}"),
        ], withHeading: false),
    ];

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Day(DateTime at) => at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
