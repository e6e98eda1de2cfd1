using System.Globalization;
using AngleSharp.Dom;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class BarChartTests
{
    private static Chart Bars(params ChartSeries[] series) => DrawnChart.Line(series) with { Kind = ChartKind.Bar };

    [Fact]
    public async Task Bars_begin_at_zero_so_that_twice_the_number_is_twice_the_length()
    {
        IElement figure = await Bars(new ChartSeries("Reports", [900, 450, 1_000, 990, 980, 970])).Figure();

        double[] heights = [.. figure.QuerySelectorAll("rect.wm-chart__bar").Select(bar => Length(bar, "height"))];
        Assert.Equal(2, heights[0] / heights[1], 0.02);
    }

    [Fact]
    public async Task A_missing_value_has_no_bar_and_says_so_where_a_zero_shows_its_number()
    {
        IElement figure = await Bars(new ChartSeries("Reports", [12, null, 0, 4, 5, 6])).Figure();

        Assert.Equal(5, figure.QuerySelectorAll("rect.wm-chart__bar").Length);
        Assert.Equal(["no value"], figure.Texts(".wm-chart__missing"));
        Assert.Contains("0", figure.Texts(".wm-chart__value"));
    }

    [Fact]
    public async Task Stacked_bars_stand_on_one_another_and_a_key_names_them()
    {
        Chart chart = Bars(new ChartSeries("Done", [10, 10, 10, 10, 10, 10]), new ChartSeries("Late", [5, 5, 5, 5, 5, 5])) with { Kind = ChartKind.StackedBar };

        IElement figure = await chart.Figure();

        IElement[] bars = [.. figure.QuerySelectorAll("rect.wm-chart__bar[x][height]").Where(bar => bar.ParentElement!.ClassName != "wm-chart__key")];
        Assert.Equal(Length(bars[0], "y"), Length(bars[1], "y") + Length(bars[1], "height"), 0.11);
        Assert.Equal(["Done", "Late"], figure.Texts(".wm-chart__key text"));
    }

    [Fact]
    public async Task Groups_with_long_names_are_level_bars_with_their_numbers()
    {
        Chart chart = new("Themes", "Noise leads.", ["Noise from neighbours and licensed premises", "Vehicle nuisance"], [new ChartSeries("Reports", [420, 210])]) { Kind = ChartKind.Bar };

        IElement figure = await chart.Figure();

        double[] widths = [.. figure.QuerySelectorAll("rect.wm-chart__bar").Select(bar => Length(bar, "width"))];
        Assert.Equal(2, widths[0] / widths[1], 0.01);
        Assert.Equal(["420", "210"], figure.Texts(".wm-chart__value"));
        Assert.Equal("Group", figure.Texts("thead th")[0]);
    }

    [Fact]
    public async Task Negative_amounts_go_below_the_line_of_zero()
    {
        IElement figure = await (Bars(new ChartSeries("Net", [-50, 50, 20, 10, 5, 1])) with { Unit = "£" }).Figure();

        IElement[] bars = [.. figure.QuerySelectorAll("rect.wm-chart__bar")];
        Assert.Equal(Length(bars[0], "y"), Length(bars[1], "y") + Length(bars[1], "height"), 0.11);
        Assert.Contains("\u2212£50", figure.Texts("tbody td"));
    }

    private static double Length(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
