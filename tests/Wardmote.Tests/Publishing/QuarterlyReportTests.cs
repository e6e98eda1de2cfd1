using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Publishing.Reports;

namespace Wardmote.Tests.Publishing;

public sealed class QuarterlyReportTests
{
    private static readonly Period Quarter = PeriodReader.Read("2025-Q2")!.Value;

    [Fact]
    [Requirement("S4.25")]
    public void What_is_off_target_comes_first_with_what_lies_behind_it()
    {
        QuarterlyContent content = Content(Line("NM_01 Repeat victims", Judgement.On), Line("NM_02 Burglary", Judgement.Off) with
        {
            Narrative = [new Remark("Three sheds a night in one street in August.", "Tobias Quill", new DateTime(2025, 10, 9, 0, 0, 0, DateTimeKind.Utc))],
        });

        string[] texts = [.. QuarterlyReport.Of(content).Blocks.Select(Text)];

        int exceptions = Array.IndexOf(texts, "Exceptions");
        Assert.True(exceptions >= 0 && exceptions < Array.IndexOf(texts, "By priority"));
        Assert.Equal("NM_02 Burglary", texts[exceptions + 1]);
        Assert.Contains("Three sheds a night in one street in August. (Tobias Quill, 9 October 2025)", texts);
    }

    [Fact]
    public void A_red_indicator_that_nobody_explained_says_so()
    {
        QuarterlyContent content = Content(Line("NM_02 Burglary", Judgement.Off) with { Owner = "Control Room Manager" });

        Document report = QuarterlyReport.Of(content);

        Assert.Contains("Control Room Manager has not explained this value yet.", report.Blocks.Select(Text));
    }

    [Fact]
    public void A_missing_value_is_listed_and_never_counted_as_nought()
    {
        QuarterlyContent content = Content(Line("NM_03 Referrals", Judgement.Missing) with { Value = "No value" });

        Document report = QuarterlyReport.Of(content);

        TableBlock missing = report.Blocks.OfType<TableBlock>().Single(table => table.Name == "No value yet");
        Assert.Equal("No value", missing.Rows[0][1].Text);
        KeyFigure count = report.Blocks.OfType<KeyFiguresBlock>().First().Figures.Single(figure => figure.Says.Text == "No value yet");
        Assert.Equal("1", count.Figure.Text);
        Assert.StartsWith("counted from 1 indicators", count.Figure.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_of_an_indicator_keeps_its_origin()
    {
        QuarterlyContent content = Content(Line("NM_01 Repeat victims", Judgement.On));

        Document report = QuarterlyReport.Of(content);

        Figure figure = report.Blocks.OfType<TableBlock>().SelectMany(table => table.Rows).SelectMany(row => row).SelectMany(cell => cell.Figures).First();
        Assert.Equal(("26.8%", "132 of 492"), (figure.Text, figure.Method));
    }

    [Fact]
    public void A_corrected_figure_is_told_with_what_it_was_and_why()
    {
        QuarterlyContent content = Content() with
        {
            Corrections = [new("NM_01 Repeat victims, Q1 2025/26 (Apr to Jun)", "31.2%", "29.8%", "Two cases were counted twice", "Beatrix Holm", new DateTime(2025, 10, 12, 0, 0, 0, DateTimeKind.Utc))],
        };

        Document report = QuarterlyReport.Of(content);

        Assert.Equal(
            ["NM_01 Repeat victims, Q1 2025/26 (Apr to Jun)", "31.2%", "29.8%", "Two cases were counted twice", "Beatrix Holm, 12 October 2025"],
            report.Blocks.OfType<TableBlock>().Single(table => table.Name == "Corrected since").Rows[0].Select(cell => cell.Text));
    }

    [Fact]
    [Requirement("S1.35")]
    public void A_work_plan_puts_what_is_overdue_before_what_comes()
    {
        ActionLine coming = new("2 Open the hub", DocumentText.State("On track", Tone.Good), Concern.Coming) { DueOn = new DateOnly(2025, 12, 31) };
        ActionLine late = new("1 Sign the protocol", DocumentText.State("Overdue", Tone.Bad), Concern.Overdue) { DueOn = new DateOnly(2025, 6, 30) };

        Document plan = WorkPlan.Of("Northmere", "Youth Engagement Officer", new DateOnly(2025, 10, 20), [coming, late]);

        Assert.Equal(["Overdue", "Due next"], plan.Blocks.OfType<TableBlock>().Select(table => table.Name));
    }

    private static QuarterlyContent Content(params IndicatorLine[] lines) => new("Northmere", Quarter, new DateOnly(2025, 10, 20)) { Indicators = lines };

    private static IndicatorLine Line(string name, Judgement judgement) => new(name, judgement, DocumentText.State(judgement.ToString(), Tone.Neutral))
    {
        Value = new Figure("26.8%", name, Quarter.Name) { Number = 26.8, Method = "132 of 492" },
        Target = "25%",
        Rule = "within 2 points",
        Priority = "Safer homes",
    };

    private static string Text(DocumentBlock block) => block switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => paragraph.Text.Text,
        _ => "",
    };
}
