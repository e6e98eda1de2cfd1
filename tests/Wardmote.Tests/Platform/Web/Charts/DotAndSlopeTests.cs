using AngleSharp.Dom;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Document = Wardmote.Platform.Documents.Document;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class DotAndSlopeTests
{
    private static readonly Chart Wards = new("Rates", "Marsh is highest.", ["Marsh", "Moor", "Fen"],
    [
        new ChartSeries("Rate", [9.1, 5.0, null]) { Intervals = [(7.0, 11.0), (3.5, 6.8), null] },
        new ChartSeries("Partnership", [6, 6, 6], ChartRole.Centre),
    ]) { Kind = ChartKind.Dots, Decimals = 1, Unit = "per 1,000", Signals = [0] };

    [Fact]
    public async Task Each_group_has_a_dot_with_its_interval_and_a_missing_one_says_so()
    {
        IElement figure = await Wards.Figure();

        Assert.Equal(2, figure.QuerySelectorAll("svg[role=img] .wm-chart__whisker").Length);
        Assert.Single(figure.QuerySelectorAll("svg[role=img] .wm-chart__signal"));
        Assert.Equal(["no value"], figure.Texts(".wm-chart__missing"));
        Assert.Contains("9.1 per 1,000 (7.0 to 11.0)", Plain(figure.Texts("tbody td")));
        Assert.Contains(figure.Texts("svg text"), words => words.StartsWith("Partnership 6", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_slope_chart_names_every_group_on_both_sides_and_marks_what_stands_out()
    {
        Chart chart = new("Before and after", "Marsh fell.", ["2019", "2020"], [new("Marsh", [9, 4]), new("Moor", [5, 5]), new("Fen", [null, 2])]) { Kind = ChartKind.Slope, Signals = [0] };

        IElement figure = await chart.Figure();

        Assert.Equal(["Marsh 9", "4 Marsh", "Moor 5", "5 Moor"], figure.Texts(".wm-chart__slope text"));
        Assert.Single(figure.QuerySelectorAll("svg[role=img] .wm-chart__signal"));
        Assert.Equal(2, figure.QuerySelectorAll(".wm-chart__line").Length);
    }

    [Fact]
    public async Task The_ranges_of_a_forecast_are_a_fan_on_the_picture_and_columns_of_the_table()
    {
        Chart chart = DrawnChart.Line(new("Reports", [4, 5, 6, null, null, null]), new("Forecast", [null, null, null, 6, 6, 6], ChartRole.Projection)) with
        {
            Bands = [new("95 % interval", [null, null, null, (2, 10), (1, 11), (0, 12)]), new("80 % interval", [null, null, null, (4, 8), (3, 9), (3, 9)])],
        };

        IElement figure = await chart.Figure();

        Assert.Equal(2, figure.QuerySelectorAll(".wm-chart__fan").Length);
        Assert.Contains("0 to 12", figure.Texts("tbody td"));
        Assert.Contains("The shaded fan, from the lightest: 95 % interval, then 80 % interval.", figure.Texts(".wm-chart__notes li"));
    }

    [Fact]
    public void Dots_slopes_and_fans_are_native_charts_in_Word_and_Excel()
    {
        Chart fan = DrawnChart.Line(new ChartSeries("Reports", [4, 5, 6, null, null, null])) with { Bands = [new("80 % interval", [null, null, null, (4, 8), (3, 9), (3, 9)])] };

        ChartData data = ChartData.Of(fan);

        Assert.Equal(["Reports", "80 % interval: from", "80 % interval: to"], data.Series.Select(series => series.Heading));
        Assert.Equal([null, null, null, 8, 9, 9], data.Series[2].Values);
        Assert.NotEmpty(WordWriter.Write(new Document("Report", "", [Wards, fan])));
        Assert.NotEmpty(ExcelWriter.Write(new Document("Report", "", [Wards, fan])));
    }

    private static string[] Plain(IEnumerable<string> words) => [.. words.Select(word => word.Replace('\u00A0', ' '))];
}
