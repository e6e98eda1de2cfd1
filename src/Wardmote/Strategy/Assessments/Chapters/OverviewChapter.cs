using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Families;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>Crime as a whole: its volume, rate, change and course, every type at a glance, and the partnerships most like this one.</summary>
internal static class OverviewChapter
{
    public static Chapter Of(AssessedEvidence evidence)
    {
        if (evidence.AllCrime is not { } crime)
        {
            return new("overview", [new ParagraphBlock($"No crime is recorded in {evidence.AreaName} in the months of {evidence.Whole.PeriodText} that are here.")]);
        }

        string address = evidence.Whole.Choices.Address(EvidenceLinks.Overview);
        Answer glance = OverviewAnswer.Of(evidence.Whole, evidence.AtAGlance, address);
        string title = $"All crime in {evidence.AreaName}";
        PackTable glanceTable = new("types-at-a-glance", "Every type: latest year, year before, change, trend, latest month", glance.Table) { Source = Source(evidence.Whole, "As on the overview of evidence; chances adjusted for the number of types") };
        return new("overview",
        [
            ProblemChapter.KeyFigures(crime),
            new ParagraphBlock(TypeSentences.Level(crime) + " Anti-social behaviour is no crime and is not in it."),
            new ParagraphBlock(TypeSentences.Change(crime)),
            new ParagraphBlock(TypeSentences.Trend(crime)),
            TrendCharts.Months(crime.Whole, crime.Trend, crime.Forecast, title).From(Origins.Months(crime)),
            .. TrendCharts.Rolling(crime.Whole, crime.Trend, title).Select(chart => chart.From(Origins.Months(crime))),
            .. evidence.Of(TypeChoice.AntiSocialBehaviour.Slug) is { } asb ? TrendCharts.Rolling(asb.Whole, asb.Trend, $"Anti-social behaviour in {evidence.AreaName}").Select(chart => chart.From(Origins.Months(asb))) : [],
            new HeadingBlock(2, "Every type at a glance"),
            Types(evidence),
            new NoteBlock($"{evidence.Whole.Source}. Changes compare only months that both years have; chances are adjusted for the number of types. “Clear” trends are found by the months and by the yearly totals, “possible” ones by the months alone."),
            .. glance.Pictures.Select(picture => (picture is DrawnBlock drawn ? drawn with { TableStands = "the tables “by month” of the data pack" } : picture).From(Origins.Types(evidence))),
            .. Family(evidence),
        ])
        {
            Tables = [glanceTable, ProblemChapter.Months(crime, evidence), .. FamilyTable(evidence)],
            NotDone = evidence.WhyNoFamily.Length > 0 ? [$"Similar partnerships: {evidence.WhyNoFamily}."] : [],
        };
    }

    public static PackSource Source(ExploredEvidence of, string method) => new(of.Source, of.PeriodText, method, of.DataVersion) { Caveats = [.. Caveats.For(of.Fitness, of.Shown(EvidenceUse.Time)).Select(caveat => caveat.Sentence)] };

    private static TableBlock Types(AssessedEvidence evidence) => new(
        $"Types of crime in {evidence.AreaName}",
        [new("Type"), new("Last year", true), new("Per 1,000 a year", true), new("Change on the year before"), new("Trend over the period")],
        [
            .. evidence.Types.Select(type => (IReadOnlyList<DocumentText>)
            [
                type.Name,
                type.Recorded,
                type.Rate is { } rate ? type.RateFigure! with { Text = NumberWords.Rate(rate.Value) } : "",
                TypeSentences.ChangeCell(type),
                AtAGlance(evidence, type),
            ]),
        ]);

    /// <summary>The verdict with its chance adjusted for the number of types, where it was told for the whole course.</summary>
    private static string AtAGlance(AssessedEvidence evidence, AssessedType type) =>
        type.BeganIn is null && evidence.AtAGlance.FirstOrDefault(one => one.Type == type.Type) is { } found ? found.Verdict.Words : type.Trend.Verdict.Words;

    private static IEnumerable<DocumentBlock> Family(AssessedEvidence evidence)
    {
        yield return new HeadingBlock(2, "Beside similar partnerships");
        if (evidence.FamilyAnswer is not { } answer)
        {
            yield return new ParagraphBlock($"No comparison is made. {evidence.WhyNoFamily}.");
            yield break;
        }

        yield return new ParagraphBlock($"Shares of all recorded crime are compared, not rates, and the year of the table is not that of this assessment: {answer.Source}.");
        yield return FamilyRows(evidence, isRead: true).From(Origins.Family(evidence, answer));
        foreach (DocumentBlock picture in answer.Pictures)
        {
            yield return picture.From(Origins.Family(evidence, answer));
        }

        yield return new NoteBlock(string.Join(" ", answer.Caveats.Take(2).Select(caveat => caveat.Sentence)) + " " + answer.CannotSay);
    }

    private static IEnumerable<PackTable> FamilyTable(AssessedEvidence evidence) => evidence.FamilyAnswer is not { } answer ? []
        : [new PackTable("family-comparison", "Groups of offences as shares of all recorded crime, beside the most similar partnerships", FamilyRows(evidence, isRead: false)) { Source = new(answer.Source, "", string.Join(" ", answer.Workings), "") { Caveats = [.. answer.Caveats.Select(caveat => caveat.Sentence)] } }];

    private static TableBlock FamilyRows(AssessedEvidence evidence, bool isRead) => new(
        "Beside similar partnerships",
        [new("Group of offences"), new("Here %", true), new("Family’s middle %", true), new("Quarter"), new("Higher", true), new("Similar", true), new("Lower", true)],
        [
            .. evidence.Family.Select(one => (IReadOnlyList<DocumentText>)
            [
                one.Group.Name,
                isRead ? ShareFigure(one, evidence) : TrendAnswer.Number(100 * one.Own.Share, 3),
                TrendAnswer.Number(100 * one.Median, isRead ? 2 : 3),
                one.Quarter ?? "",
                TrendAnswer.Number(one.Higher),
                TrendAnswer.Number(one.Similar),
                TrendAnswer.Number(one.Lower),
            ]),
        ]);

    private static Figure ShareFigure(FamilyComparison one, AssessedEvidence evidence) => new(TrendAnswer.Number(100 * one.Own.Share, 2), $"{one.Group.Name}, share of all recorded crime", evidence.FamilyAnswer!.Source)
    {
        Number = 100 * one.Own.Share,
        Interval = $"{FamilyAnswer.Range(one.Own)} (95 % interval)",
        Low = 100 * one.Own.Range.Low,
        High = 100 * one.Own.Range.High,
        Area = one.Own.Row.Name,
        Source = evidence.FamilyAnswer.Source,
        Method = $"{NumberWords.Count(one.Own.Count)} of {NumberWords.Count(one.Own.Total)}",
        DataVersion = evidence.DataVersion,
        Href = EvidenceLinks.FamilyOf(one.Own.Row.Code, one.Group.Slug),
    };
}
