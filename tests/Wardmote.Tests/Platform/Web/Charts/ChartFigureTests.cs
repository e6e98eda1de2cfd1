using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class ChartFigureTests
{
    [Fact]
    public async Task A_chart_is_a_sentence_a_named_picture_a_source_and_a_table()
    {
        Chart chart = DrawnChart.Line(new ChartSeries("Reports", [1, 2, 3, 4, 5, 6])) with { Source = "Council case system" };

        IElement figure = await chart.Figure();

        IElement picture = Assert.Single(figure.QuerySelectorAll("svg[role=img]"));
        string[] named = picture.GetAttribute("aria-labelledby")!.Split(' ');
        Assert.Equal(["Reports", "Reports rose."], named.Select(id => figure.QuerySelector("#" + id)!.TextContent));
        Assert.Single(picture.QuerySelectorAll("title"));
        Assert.Equal(["FIGCAPTION", "DIV", "P", "DETAILS"], figure.Children.Select(child => child.TagName));
        Assert.Contains("Reports rose.", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Source: Council case system"], figure.Texts(".wm-chart__source"));
    }

    [Fact]
    public async Task Two_charts_of_one_page_share_no_id()
    {
        var page = new DefaultHttpContext();
        Chart chart = DrawnChart.Line(new ChartSeries("Reports", [1, 2, 3, 4, 5, 6]));

        IElement[] figures = [await chart.Figure(page), await chart.Figure(page)];

        string[] ids = [.. figures.SelectMany(figure => figure.QuerySelectorAll("[id]")).Select(element => element.Id!)];
        Assert.Equal(4, ids.Distinct().Count());
    }

    [Fact]
    public async Task The_table_holds_every_value_with_its_unit_and_says_which_are_missing()
    {
        Chart chart = DrawnChart.Line(
            new ChartSeries("Repeats", [26.8, null, 25, 24.1, -1, 1_234.5]) { Intervals = [(23.1, 30.9), null, null, null, null, null] },
            new ChartSeries("Target", [25, 25, 25, 25, 25, 25], ChartRole.Target)) with { Unit = "%", Decimals = 1, Breaks = [new ChartBreak(3, "New definition")], Signals = [5] };

        IElement figure = await chart.Figure();

        Assert.Equal(["Period", "Repeats", "Target"], figure.Texts("thead th"));
        Assert.Equal(["Q1 24/25", "Q2 24/25", "Q3 24/25", "Q4 24/25", "Q1 25/26", "Q2 25/26 (more than chance)"], figure.Texts("tbody th"));
        Assert.Equal(["26.8\u00A0% (23.1 to 30.9)", "no value", "25.0\u00A0%", "24.1\u00A0%", "\u22121.0\u00A0%", "1,234.5\u00A0%"], figure.Texts("tbody td:nth-of-type(1):not([colspan])"));
        Assert.Equal(["Break: New definition"], figure.Texts("td[colspan='3']"));
    }

    [Fact]
    public async Task What_people_wrote_is_shown_as_they_wrote_it()
    {
        Chart chart = new("<b>Title</b>", "Says \"this\" & that", ["<script>"], [new ChartSeries("<i>Name</i>", [1])]) { Source = "<u>", Unit = "<s>" };

        IElement figure = await chart.Figure();

        Assert.Empty(figure.QuerySelectorAll("b, script, i, u, s"));
        Assert.Contains("<i>Name</i>", figure.QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_has_no_style_of_its_own_because_the_security_policy_would_refuse_it()
    {
        Chart[] charts = [.. Enum.GetValues<ChartKind>().Where(kind => kind != ChartKind.Slope).Select(kind => DrawnChart.Line(new ChartSeries("A", [1, 2, null, 4, 5, 6]), new ChartSeries("B", [3, 2, 1, 4, 5, 6])) with { Kind = kind }),
            new Chart("Slope", "It rose.", ["2019", "2020"], [new("A", [1, 2])]) { Kind = ChartKind.Slope }];

        IElement[] figures = await Task.WhenAll(charts.Select(chart => chart.Figure()));

        Assert.All(figures, figure => Assert.Empty(figure.QuerySelectorAll("[style], style, script")));
    }

    [Fact]
    public async Task A_chart_without_a_value_says_so_and_draws_nothing()
    {
        IElement figure = await DrawnChart.Line(new ChartSeries("Reports", [null, null, null, null, null, null])).Figure();

        Assert.Empty(figure.QuerySelectorAll("svg"));
        Assert.Equal(["There is no value to draw yet."], figure.Texts(".wm-chart__none"));
    }

    [Fact]
    public async Task Breaks_and_signals_outside_the_part_that_is_shown_are_left_out()
    {
        IElement figure = await (DrawnChart.Line(new ChartSeries("Reports", [1, 2, 3, 4, 5, 6])) with { Breaks = [new(0, "Before"), new(9, "After")], Signals = [-1, 40] }).Figure();

        Assert.Empty(figure.QuerySelectorAll(".wm-chart__break, .wm-chart__signal, .wm-chart__notes, td[colspan]"));
    }

    [Fact]
    public async Task A_series_with_fewer_values_than_labels_is_refused_by_name()
    {
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => DrawnChart.Line(new ChartSeries("Reports", [1, 2])).Figure());

        Assert.StartsWith("“Reports” has 2 values for 6 labels", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_is_too_long_for_the_picture_stands_at_the_axis_and_in_the_table()
    {
        IElement figure = await (DrawnChart.Line(new ChartSeries("Rate", [1, 2, 3, 4, 5, 6])) with { Unit = "per 1,000 residents" }).Figure();

        Assert.Equal(["per 1,000 residents"], figure.Texts(".wm-chart__unit"));
        Assert.Equal(["6Rate"], figure.Texts(".wm-chart__label"));
        Assert.Contains("6\u00A0per 1,000 residents", figure.Texts("tbody td"));
    }
}
