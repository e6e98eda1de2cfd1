using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Document = Wardmote.Platform.Documents.Document;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class HtmlReportTests
{
    [Fact]
    public void A_file_stands_alone()
    {
        string html = Encoding.UTF8.GetString(HtmlWriter.Write(SampleReport.Whole));

        IHtmlDocument page = new HtmlParser().ParseDocument(html);

        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Quarterly performance report", page.Title);
        Assert.Equal("Quarterly performance report", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [style], [onclick]"));
        Assert.DoesNotContain("http", string.Concat(page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href"))), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_a_file_leads_to_something_in_it_and_no_id_comes_twice()
    {
        IHtmlDocument page = Alone();

        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        IEnumerable<string> targets = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(targets, target => Assert.Contains(target.TrimStart('#'), ids));
    }

    [Fact]
    public void A_figure_in_a_file_leads_to_its_row_in_the_table_of_figures()
    {
        IHtmlDocument page = Alone();

        IElement figure = page.QuerySelectorAll("p.govuk-body a.wm-figure")[0];
        IElement row = page.QuerySelector(figure.GetAttribute("href")!)!;

        Assert.Equal("62.8 %[2] (where this figure comes from)", figure.TextContent);
        Assert.Contains("Northmere training records", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll(".notes tbody tr").Length);
    }

    [Fact]
    public void A_figure_in_a_page_leads_to_its_own_page_and_without_one_to_the_table()
    {
        IHtmlDocument page = Fragment(SampleReport.Whole);

        IEnumerable<string?> targets = page.QuerySelectorAll("p.govuk-body a.wm-figure").Select(link => link.GetAttribute("href"));

        Assert.Equal(["/performance/indicators/attendance", "#figure-1"], targets);
        Assert.Empty(page.QuerySelectorAll("h1"));
        Assert.Equal("Show as table", page.QuerySelector("figure summary")!.TextContent);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("https://elsewhere.example")]
    public void A_figure_never_leads_out_of_the_application(string href)
    {
        Document document = new("T", "", [new ParagraphBlock(new Figure("1", "W", "P") { Href = href })]);

        IHtmlDocument page = Fragment(document);

        Assert.Equal("#figure-1", page.QuerySelector("a.wm-figure")!.GetAttribute("href"));
    }

    [Fact]
    public void What_a_report_says_never_becomes_part_of_the_page()
    {
        const string evil = "<script>alert('x')</script> & \"more\"";
        Document document = new(evil, evil,
        [
            new HeadingBlock(1, evil),
            new ParagraphBlock(evil),
            new TableBlock(evil, [new(evil)], [[evil]]),
            new KeyFiguresBlock(evil, [new(new Figure(evil, evil, evil), evil)]),
            new Chart(evil, evil, [evil], [new(evil, [1])]) { Source = evil, Breaks = [new(0, evil)], Unit = evil },
        ]);

        IHtmlDocument page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlWriter.Write(document)));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(evil, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_table_says_what_it_holds_and_which_cell_belongs_to_which_heading()
    {
        IElement table = Alone().QuerySelector("table")!;

        Assert.Equal("Scorecard", table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("thead th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody th"), heading => Assert.Equal("row", heading.GetAttribute("scope")));
        Assert.Equal("Missed", table.QuerySelector(".govuk-tag--red")!.TextContent);
    }

    [Fact]
    public void A_chart_is_told_in_a_sentence_and_in_a_table_where_what_is_missing_is_said()
    {
        IElement chart = Alone().QuerySelector("figure")!;

        Assert.Contains(SampleReport.Line.Says, chart.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("no value", chart.QuerySelectorAll("tbody tr")[2].Children[1].TextContent);
        Assert.Equal("900 (850 to 960)", chart.QuerySelectorAll("tbody tr")[0].Children[1].TextContent);
        Assert.Equal("Break: Independent Living included from 2024/25", chart.QuerySelectorAll("tbody tr")[4].TextContent);
    }

    [Fact]
    public void Every_class_that_a_picture_is_drawn_with_has_its_style_in_a_file_that_stands_alone()
    {
        IHtmlDocument page = Alone();
        string style = page.QuerySelector("style")!.TextContent;

        string pageStyle = File.ReadAllText(Documentation.PathOf("src/Wardmote/Platform/Web/Assets/styles/_charts.scss"));
        string[] classes = [.. page.QuerySelectorAll("svg *").SelectMany(element => element.ClassList).Distinct().Where(name => pageStyle.Contains($"\n.{name}", StringComparison.Ordinal))];

        Assert.Equal(3, page.QuerySelectorAll("figure svg[role=img]").Length);
        Assert.NotEmpty(classes);
        Assert.All(classes, name => Assert.Contains($".{name}", style, StringComparison.Ordinal));
    }

    [Fact]
    public void A_calendar_of_work_is_a_table_in_every_kind_of_file()
    {
        Gantt gantt = new("Actions", "One is late.", new(2025, 4, 1), new(2026, 3, 31), [new("Safer streets", [new("Install lights", new(2025, 4, 1), null, "Overdue") { Tone = GanttTone.Late }])]);
        Document document = new("T", "", [gantt]);

        string[][] expected = [["Part", "Work", "From", "To", "State", "Milestones"], ["Safer streets", "Install lights", "1 Apr 2025", "Not said", "Overdue", ""]];

        Assert.Equal(expected, new MemoryStream(WordWriter.Write(document)).Read().Table().Cells());
        Assert.Equal(expected, new MemoryStream(ExcelWriter.Write(document)).Read("t.xlsx").Blocks.OfType<SourceTable>().Last().Cells());
        Assert.Equal(expected.SelectMany(row => row), Fragment(document).QuerySelectorAll("th, td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Items_that_follow_one_another_are_one_list()
    {
        Document document = new("T", "", [new ParagraphBlock("One", IsListItem: true), new ParagraphBlock("Two", IsListItem: true), new ParagraphBlock("After\nthat")]);

        IHtmlDocument page = Fragment(document);

        Assert.Equal(2, Assert.Single(page.QuerySelectorAll("ul")).Children.Length);
        Assert.Equal("After<br>that", page.QuerySelector("p")!.InnerHtml);
    }

    private static IHtmlDocument Alone() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlWriter.Write(SampleReport.Whole)));

    private static IHtmlDocument Fragment(Document document)
    {
        using var html = new StringWriter();
        HtmlWriter.Fragment(document).WriteTo(html, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument($"<!DOCTYPE html><html><body>{html}</body></html>");
    }
}
