using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Reports;

/// <summary>The big numbers at the head of a report: how many indicators and actions stand how.</summary>
internal static class Counts
{
    public static KeyFiguresBlock OfIndicators(QuarterlyContent content) => new("The indicators in numbers",
    [
        Indicators(content, Judgement.On, "On target", Tone.Good),
        Indicators(content, Judgement.Near, "Close to target", Tone.Warning),
        Indicators(content, Judgement.Off, "Off target", Tone.Bad),
        Indicators(content, Judgement.NotJudged, "Not judged", Tone.Neutral),
        Indicators(content, Judgement.Missing, "No value yet", Tone.Neutral),
    ]);

    public static KeyFiguresBlock OfActions(QuarterlyContent content) => new("The actions in numbers",
    [
        Actions(content, Concern.Overdue, "Overdue", Tone.Bad),
        Actions(content, Concern.AtRisk, "At risk", Tone.Warning),
        Actions(content, Concern.Waiting, "Waiting", Tone.Neutral),
        Actions(content, Concern.Coming, "Due next quarter", Tone.Neutral),
        Actions(content, Concern.Finished, "Done", Tone.Good),
    ]);

    private static KeyFigure Indicators(QuarterlyContent content, Judgement judgement, string word, Tone tone) =>
        Count(content, content.Judged(judgement).Count(), content.Indicators.Count, "indicator", word, tone);

    private static KeyFigure Actions(QuarterlyContent content, Concern concern, string word, Tone tone) =>
        Count(content, content.Of(concern).Count(), content.Actions.Count, "action", word, tone);

    private static KeyFigure Count(QuarterlyContent content, int number, int all, string thing, string word, Tone tone) => new(
        new Figure(number.ToString(CultureInfo.InvariantCulture), $"{word}: {thing}s", content.Period.Name)
        {
            Number = number,
            Area = content.Partnership,
            Source = "Wardmote",
            Method = $"counted from {all} {thing}s as they stood on {content.AsOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
        },
        DocumentText.State(word, tone))
    {
        Label = $"of {all} {thing}s",
    };
}
