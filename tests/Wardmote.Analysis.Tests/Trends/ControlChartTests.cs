using System.Text.Json;
using Wardmote.Analysis.Tests.Reference;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Tests.Trends;

public sealed class ControlChartTests
{
    [Fact]
    public void A_chart_of_values_agrees_with_the_reference_with_and_without_screened_ranges()
    {
        ControlChart screened = ControlChart.OfValues(ControlCharts.Values);
        ControlChart plain = ControlChart.OfValues(ControlCharts.Values, screenRanges: false);

        Assert.Equal(1490.56666666667, plain.Centre, 1e-9);
        Assert.Equal(1112.66632768362, plain.Lower[0], 1e-9);
        Assert.Equal(1868.46700564972, plain.Upper[0], 1e-9);
        Assert.Equal(1148.5, screened.Lower[0], 1e-9);
        Assert.Equal(1832.63333333333, screened.Upper[0], 1e-9);
    }

    [Fact]
    public void A_chart_of_counts_agrees_with_the_reference()
    {
        ControlChart chart = ControlChart.OfCounts(ControlCharts.Counts);

        Assert.Equal(18.0833333333333, chart.Centre, 1e-9);
        Assert.Equal(5.32598251116026, chart.Lower[0], 1e-9);
        Assert.Equal(30.8406841555064, chart.Upper[0], 1e-9);
    }

    [Fact]
    public void A_chart_of_rates_agrees_with_the_reference_at_every_exposure()
    {
        ControlChart chart = ControlChart.OfRates(ControlCharts.Counts, ControlCharts.Exposures);

        Assert.Equal(17.8600823045267, chart.Centre, 1e-9);
        Assert.All(ControlCharts.RateUpper, (upper, i) => Assert.Equal(upper, chart.Upper[i], 1e-9));
    }

    [Fact]
    public void Shares_never_leave_the_range_from_none_to_all()
    {
        ControlChart chart = ControlChart.OfShares([9, 10, 10, 8], [10, 10, 10, 10]);

        Assert.All(chart.Upper, upper => Assert.Equal(1, upper));
        Assert.All(chart.Lower, lower => Assert.InRange(lower, 0, 1));
    }

    [Fact]
    public void A_missing_value_is_neither_a_zero_nor_a_neighbour()
    {
        ControlChart chart = ControlChart.OfValues([10, 12, double.NaN, 50, 52], screenRanges: false);

        Assert.Equal(31, chart.Centre);
        Assert.Equal(31 + 2.66 * 2, chart.Upper[0], 1e-12);
    }

    // Laney's u' as qicharts2 makes it: sigma z is 1.04769726364618.
    [Fact]
    public void A_chart_of_rates_that_allows_for_spread_agrees_with_the_reference()
    {
        ControlChart chart = ControlChart.OfSpreadRates(ControlCharts.Counts, ControlCharts.Exposures);

        Assert.Equal(31.1431624277684, chart.Upper[0], 1e-9);
        Assert.Equal(4.57700218128509, chart.Lower[0], 1e-9);
        Assert.Equal(29.98581999894, chart.Upper[9], 1e-9);
        Assert.Equal(4.70787315733672, chart.Lower[20], 1e-9);
    }

    [Fact]
    public void The_limits_that_allow_for_spread_agree_with_every_reference_value()
    {
        JsonElement expected = ReferenceCase.Expected("spc_charts").GetProperty("laney_u");
        double[][] rows = ReferenceCase.Rows("spc_charts", "u.csv");

        ControlChart chart = ControlChart.OfSpreadRates([.. rows.Select(row => row[1])], [.. rows.Select(row => row[2])]);

        Assert.All(expected.Numbers("ucl"), (upper, i) => ReferenceCase.Agrees(upper, chart.Upper[i]));
        Assert.All(expected.Numbers("lcl"), (lower, i) => ReferenceCase.Agrees(lower, chart.Lower[i]));
    }

    [Fact]
    public void A_missing_denominator_is_a_gap_and_changes_no_other_limit()
    {
        ControlChart whole = ControlChart.OfShares([9, 8, 6], [10, 12, 11]);

        ControlChart gapped = ControlChart.OfShares([9, double.NaN, 8, 6], [10, double.NaN, 12, 11]);

        Assert.True(double.IsNaN(gapped.Values[1]) && double.IsNaN(gapped.Upper[1]) && double.IsNaN(gapped.Lower[1]));
        Assert.Equal(whole.Centre, gapped.Centre);
        Assert.Equal(whole.Lower, [gapped.Lower[0], gapped.Lower[2], gapped.Lower[3]]);
    }

    [Fact]
    public void Shares_spread_by_chance_alone_get_nearly_the_plain_limits()
    {
        Random random = new(2026);
        double[] trials = [.. Enumerable.Repeat(200.0, 400)];
        double[] successes = [.. trials.Select(n => (double)Enumerable.Range(0, (int)n).Count(_ => random.NextDouble() < 0.3))];

        ControlChart plain = ControlChart.OfShares(successes, trials);
        ControlChart spread = ControlChart.OfSpreadShares(successes, trials);

        Assert.Equal(1, (spread.Upper[0] - spread.Centre) / (plain.Upper[0] - plain.Centre), 0.1);
    }

    [Fact]
    public void Runs_agree_with_the_reference()
    {
        RunsSignal values = RunsSignal.Of(ControlCharts.Values);
        RunsSignal rates = RunsSignal.Of([.. ControlCharts.Counts.Zip(ControlCharts.Exposures, (count, exposure) => count / exposure)]);

        Assert.Equal(new RunsSignal(1485, 60, 9, 9, 20, 23), values);
        Assert.Equal((24, 9, 8, 8, 8), (rates.Useful, rates.LongestRun, rates.LongestAllowed, rates.Crossings, rates.FewestAllowed));
        Assert.True(values.IsSignal && rates.IsSignal);
    }

    // Benneyan (2001): mean 20, 3 standard deviations of a geometric distribution.
    [Fact]
    public void A_chart_of_rare_events_calls_a_long_gap_and_has_its_centre_in_the_middle()
    {
        ControlChart chart = ControlChart.OfGaps([10, 15, 30, 25, double.NaN, 20]);

        Assert.Equal(20 + 3 * Math.Sqrt(20 * 21), chart.Upper[0], 1e-12);
        Assert.Equal((13.862943611198906, 0.0), (chart.Centre, chart.Lower[0]));
        Assert.Throws<ArgumentException>(() => ControlChart.OfGaps([]));
        Assert.Throws<ArgumentException>(() => ControlChart.OfGaps([3, -1]));
    }

    [Fact]
    public void About_half_of_the_gaps_between_rare_events_lie_above_the_centre_and_hardly_one_above_the_limit()
    {
        Random random = new(15);
        double[] gaps = [.. Enumerable.Range(0, 5_000).Select(_ => Math.Floor(Math.Log(1 - random.NextDouble()) / Math.Log(1 - 0.02)))];

        ControlChart chart = ControlChart.OfGaps(gaps);

        Assert.InRange(gaps.Count(gap => gap > chart.Centre) / 5_000.0, 0.47, 0.53);
        Assert.InRange(gaps.Count(gap => gap > chart.Upper[0]) / 5_000.0, 0.01, 0.026);
    }

    [Fact]
    public void A_series_too_short_to_chart_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ControlChart.OfValues([5]));
        Assert.Throws<ArgumentException>(() => RunsSignal.Of([3, 3, 3]));
        Assert.Throws<ArgumentException>(() => ControlChart.OfShares([double.NaN], [double.NaN]));
        Assert.Throws<ArgumentException>(() => ControlChart.OfShares([1], [0]));
        Assert.Throws<ArgumentException>(() => ControlChart.OfSpreadRates([1], [3]));
    }
}
