using AngleSharp.Dom;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Components;
using Wardmote.Tests.Platform.Web.Components;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class GanttTests
{
    private static readonly GanttRow Scheme = new("Review the scheme", new DateOnly(2025, 7, 1), new DateOnly(2025, 9, 30), "On track")
    {
        Tone = GanttTone.Running,
        Href = "/actions/1",
        Milestones = [new(new DateOnly(2025, 7, 31), new DateOnly(2025, 7, 31), "Draft", true), new(new DateOnly(2025, 8, 1), new DateOnly(2025, 9, 30), "Sign-off", false)],
    };

    private static Task<string> Html(params GanttRow[] rows) => new GanttTagHelper
    {
        Gantt = new Gantt("Actions", "One action runs.", new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31), [new GanttGroup("Safer streets", rows)]) { Today = new DateOnly(2025, 8, 15) },
    }.AsHtml("wm-gantt");

    [Fact]
    public async Task Every_row_is_a_row_of_a_table_with_its_link_state_and_dates_in_words()
    {
        IElement figure = DrawnChart.Parsed(await Html(Scheme));

        Assert.Equal("/actions/1", figure.QuerySelector(".wm-gantt__name a")!.GetAttribute("href"));
        Assert.Equal(["On track"], figure.Texts(".wm-gantt__state"));
        Assert.Equal(["1 Jul 2025 to 30 Sep 2025"], figure.Texts("td.wm-gantt__strip .govuk-visually-hidden"));
        Assert.Equal(["31 Jul 2025: Draft (done)", "1 Aug 2025 to 30 Sep 2025: Sign-off"], figure.Texts(".wm-chart__table li"));
        Assert.Equal(["Safer streets"], figure.Texts("th[scope=rowgroup]"));
    }

    [Fact]
    public async Task A_bar_lies_where_its_days_lie_in_the_year()
    {
        IElement figure = DrawnChart.Parsed(await Html(Scheme));

        // 91 of 365 days before, 92 days long.
        IElement bar = Assert.Single(figure.QuerySelectorAll("rect.wm-gantt__bar"));
        Assert.Equal(("24.93%", "25.21%"), (bar.GetAttribute("x"), bar.GetAttribute("width")));
        Assert.Single(figure.QuerySelectorAll("td .wm-gantt__milestone--done"));
        Assert.Equal(2, figure.QuerySelectorAll("td .wm-gantt__milestone").Length);
    }

    [Fact]
    public async Task Today_is_a_line_through_the_heading_and_every_row()
    {
        IElement figure = DrawnChart.Parsed(await Html(Scheme, Scheme));

        Assert.Equal(3, figure.QuerySelectorAll("table.wm-gantt__table .wm-gantt__today").Length);
        Assert.Contains("today, 15 August 2025", figure.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_without_a_first_or_last_day_is_open_at_that_end_and_work_without_both_has_no_bar()
    {
        IElement figure = DrawnChart.Parsed(await Html(Scheme with { First = null }, Scheme with { Last = null }, Scheme with { First = null, Last = null, Milestones = [] }));

        Assert.Equal(2, figure.QuerySelectorAll("rect.wm-gantt__bar--open").Length);
        Assert.Equal(["by 30 Sep 2025", "from 1 Jul 2025, without an end", "no dates"], figure.Texts("td.wm-gantt__strip .govuk-visually-hidden"));
    }

    [Fact]
    public async Task Work_outside_the_calendar_is_named_but_not_drawn()
    {
        IElement figure = DrawnChart.Parsed(await Html(Scheme with { First = new DateOnly(2027, 1, 1), Last = new DateOnly(2027, 2, 1), Milestones = [] }));

        Assert.Empty(figure.QuerySelectorAll("rect.wm-gantt__bar"));
        Assert.Equal(["Review the scheme"], figure.Texts(".wm-gantt__name a"));
    }
}
