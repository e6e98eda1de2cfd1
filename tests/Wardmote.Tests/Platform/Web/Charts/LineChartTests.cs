using AngleSharp.Dom;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class LineChartTests
{
    [Fact]
    public async Task A_gap_parts_the_line_and_a_value_alone_keeps_its_mark()
    {
        IElement figure = await DrawnChart.Line(new ChartSeries("Reports", [1, 2, null, 4, null, 6])).Figure();

        Assert.Equal([2, 1, 1], Pieces(figure, ".wm-chart__line"));
        Assert.Equal(4, figure.QuerySelectorAll(".wm-chart__series .wm-chart__mark").Length);
    }

    [Fact]
    [Requirement("S4.11")]
    public async Task No_line_goes_across_a_break_and_the_break_is_a_labelled_dashed_line()
    {
        Chart chart = DrawnChart.Line(
            new ChartSeries("Reports", [1, 2, 3, 4, 5, 6]),
            new ChartSeries("Limit", [0, 0, 0, 1, 1, 1], ChartRole.LowerLimit),
            new ChartSeries("Limit", [5, 5, 5, 7, 7, 7], ChartRole.UpperLimit),
            new ChartSeries("Mean", [2, 2, 2, 5, 5, 5], ChartRole.Centre)) with { Breaks = [new ChartBreak(3, "Independent Living included")] };

        IElement figure = await chart.Figure();

        Assert.Equal([3, 3], Pieces(figure, ".wm-chart__line"));
        Assert.Equal(2, Pieces(figure, ".wm-chart__centre").Length);
        Assert.Equal(2, Pieces(figure, ".wm-chart__band").Length);
        Assert.NotNull(figure.QuerySelector(".wm-chart__break path[stroke-dasharray]"));
        Assert.Equal("Independent Living included", string.Join(' ', figure.Texts(".wm-chart__break text")));
        Assert.Contains("Q4 24/25: the series breaks. Independent Living included. Values on both sides must not be compared.", figure.Texts(".wm-chart__notes li"));
    }

    [Fact]
    public async Task A_projection_goes_on_from_the_last_value_in_dashes_but_not_across_a_break()
    {
        ChartSeries[] series =
        [
            new("Reports", [1, 2, 3, 4, null, null]),
            new("Projected", [null, null, null, null, 5, 6], ChartRole.Projection) { Intervals = [null, null, null, null, (4, 6), (4, 8)] },
        ];

        IElement joined = await DrawnChart.Line(series).Figure();
        IElement broken = await (DrawnChart.Line(series) with { Breaks = [new ChartBreak(4, "New system")] }).Figure();

        Assert.Equal([3], Pieces(joined, ".wm-chart__projection > path[stroke-dasharray]"));
        Assert.Equal([1, 2], Pieces(broken, ".wm-chart__projection > path[stroke-dasharray]"));
        Assert.Equal(2, joined.QuerySelectorAll(".wm-chart__projection .wm-chart__whisker").Length);
    }

    [Fact]
    public async Task What_chance_does_not_explain_has_a_mark_of_another_shape_and_a_line_that_says_so()
    {
        IElement figure = await (DrawnChart.Line(new ChartSeries("Reports", [1, 2, 30, 4, 5, 6])) with { Signals = [2] }).Figure();

        Assert.Single(figure.QuerySelectorAll("svg[role=img] .wm-chart__signal"));
        Assert.Contains("A diamond marks what chance does not explain.", figure.Texts(".wm-chart__notes li"));
    }

    [Fact]
    public async Task Each_line_is_named_at_its_end_with_its_last_number()
    {
        IElement figure = await DrawnChart.Line(
            new ChartSeries("Reports", [10, 20, 30, 40, 50, null]),
            new ChartSeries("Target", [45, 45, 45, 45, 45, 45], ChartRole.Target)).Figure();

        Assert.Equal(["50Reports", "45Target"], figure.Texts(".wm-chart__label"));
    }

    [Fact]
    public async Task Names_at_the_ends_of_lines_do_not_cover_one_another()
    {
        ChartSeries[] series = [.. Enumerable.Range(0, 5).Select(i => new ChartSeries($"Series {i}", [.. Enumerable.Repeat((double?)(50 + (i * 0.01)), 6)]))];

        IElement figure = await (DrawnChart.Line(series) with { Decimals = 2 }).Figure();

        double[] lines = [.. figure.QuerySelectorAll(".wm-chart__label tspan").Select(line => double.Parse(line.GetAttribute("y")!, System.Globalization.CultureInfo.InvariantCulture)).Order()];
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 15, $"{pair.First} and {pair.Second}"));
        Assert.All(lines, line => Assert.InRange(line, 10, 340));
    }

    [Fact]
    public async Task A_scale_that_leaves_out_zero_says_where_it_begins()
    {
        IElement near = await DrawnChart.Line(new ChartSeries("Reports", [910, 920, 930, 940, 950, 960])).Figure();
        IElement far = await DrawnChart.Line(new ChartSeries("Reports", [10, 20, 30, 940, 950, 960])).Figure();

        Assert.Contains("The scale begins at 900, not at zero.", near.Texts(".wm-chart__notes li"));
        Assert.Empty(far.Texts(".wm-chart__notes li"));
    }

    [Fact]
    public async Task Forty_quarters_show_as_many_labels_as_have_room_each_a_first_quarter()
    {
        string[] labels = [.. Enumerable.Range(0, 40).Select(i => $"Q{(i % 4) + 1} {15 + (i / 4)}/{16 + (i / 4)}")];
        Chart chart = new("Long", "Long.", labels, [new ChartSeries("Reports", [.. labels.Select((_, i) => (double?)i)])]);

        IElement figure = await chart.Figure();

        string[] shown = figure.Texts(".wm-chart__axis text[text-anchor=middle]");
        Assert.InRange(shown.Length, 4, 10);
        Assert.All(shown, label => Assert.StartsWith("Q1 ", label, StringComparison.Ordinal));
        Assert.Equal(40, figure.QuerySelectorAll("tbody tr").Length);
    }

    /// <summary>How many points each piece of a path has.</summary>
    private static int[] Pieces(IElement figure, string selector) =>
        [.. figure.QuerySelector(selector)!.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(piece => piece.Split('L').Length)];
}
