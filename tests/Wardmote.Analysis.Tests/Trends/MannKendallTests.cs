using System.Globalization;
using System.Text.Json;
using Wardmote.Analysis.Tests.Reference;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Tests.Trends;

/// <summary>pymannkendall (2025-03-22) and scipy 1.10.1.</summary>
public sealed class MannKendallTests
{
    private static readonly Dictionary<string, Func<IReadOnlyList<double>, MannKendall>> Variants = new()
    {
        ["original"] = MannKendall.Of,
        ["hamed_rao"] = values => MannKendall.HamedRao(values),
        ["yue_wang"] = MannKendall.YueWang,
        ["pre_whitening"] = MannKendall.PreWhitened,
        ["tfpw"] = MannKendall.TrendFreePreWhitened,
        ["seasonal_12"] = values => MannKendall.Seasonal(values),
        ["correlated_seasonal_12"] = values => MannKendall.CorrelatedSeasonal(values),
    };

    private static IEnumerable<(string Name, double[] Values, JsonElement Expected)> Cases()
    {
        JsonElement expected = ReferenceCase.Expected("trend_mann_kendall_theil_sen");
        return File.ReadAllLines(Shared.PathOf("reference-values/trend_mann_kendall_theil_sen/input.csv")).Skip(1)
            .Select(line => line.Split(',')).GroupBy(cells => cells[0])
            .Select(series => (series.Key, series.Select(cells => double.Parse(cells[2], CultureInfo.InvariantCulture)).ToArray(), expected.GetProperty(series.Key)));
    }

    [Fact]
    public void Every_variant_agrees_with_every_reference_series()
    {
        foreach ((string name, double[] values, JsonElement expected) in Cases())
        {
            foreach ((string variant, Func<IReadOnlyList<double>, MannKendall> test) in Variants.Where(variant => expected.TryGetProperty(variant.Key, out _)))
            {
                JsonElement one = expected.GetProperty(variant);
                MannKendall found = test(values);

                string what = $"{name}, {variant}";
                Agrees(what, one.GetProperty("s").GetDouble(), found.Score);
                Agrees(what, one.GetProperty("var_s").GetDouble(), found.Variance);
                Agrees(what, one.GetProperty("z").GetDouble(), found.Z);
                Agrees(what, one.GetProperty("Tau").GetDouble(), found.Tau);

                // The reference takes 1 less a share, and so has no digits below 1e-16.
                Assert.Equal(one.GetProperty("p").GetDouble(), found.Chance, 1e-14);
            }
        }
    }

    [Fact]
    public void Every_slope_agrees_with_every_reference_series()
    {
        foreach ((string name, double[] values, JsonElement expected) in Cases())
        {
            SenSlope slope = SenSlope.Of(values);

            Agrees(name, expected.GetProperty("original").GetProperty("slope").GetDouble(), slope.Slope);
            Agrees(name, expected.GetProperty("original").GetProperty("intercept").GetDouble(), slope.Intercept);
            if (expected.TryGetProperty("scipy_theilslopes95", out JsonElement interval))
            {
                Agrees(name, interval.GetProperty("lo").GetDouble(), slope.Range.Low);
                Agrees(name, interval.GetProperty("hi").GetDouble(), slope.Range.High);
            }

            if (expected.TryGetProperty("seasonal_sens_slope_12", out JsonElement seasonal))
            {
                Agrees(name, seasonal.GetProperty("slope").GetDouble(), SenSlope.Seasonal(values).Slope);
                Agrees(name, seasonal.GetProperty("intercept").GetDouble(), SenSlope.Seasonal(values).Intercept);
                Assert.True(SenSlope.Seasonal(values).Range.Contains(SenSlope.Seasonal(values).Slope));
            }

            if (expected.TryGetProperty("scipy_kendall_tau_b", out JsonElement tau))
            {
                Agrees(name, tau.GetProperty("tau").GetDouble(), KendallTau.Of(values).Tau);
                Assert.Equal(tau.GetProperty("p").GetDouble(), KendallTau.Of(values).Chance, 1e-12);
            }
        }
    }

    [Fact]
    public void Four_values_that_rise_agree_with_values_kept_here()
    {
        MannKendall test = MannKendall.Of([1, 2, 3, 4]);

        Assert.Equal((6, 1), (test.Score, test.Tau));
        Assert.Equal(0.08942935902899363, test.Chance, 1e-14);
        Assert.Equal(1 / 12.0, KendallTau.Of([1, 2, 3, 4]).Chance, 1e-14);
    }

    [Fact]
    public void Values_that_never_change_have_no_trend()
    {
        MannKendall test = MannKendall.Of([2, 2, 2, 2, 2]);

        Assert.Equal(new MannKendall(0, 0, 0, 1, 0), test);
        Assert.Equal(1, MannKendall.HamedRao([2, 2, 2, 2, 2]).Chance);
    }

    [Fact]
    public void A_series_turned_round_has_the_score_turned_round_and_the_same_chance()
    {
        double[] values = Simulated.Months(60, mean: 20, growth: 0.05, seed: 9);
        double[] back = [.. values.Reverse()];

        Assert.Equal(-MannKendall.Of(values).Score, MannKendall.Of(back).Score);
        Assert.Equal(MannKendall.Seasonal(values).Chance, MannKendall.Seasonal(back).Chance, 1e-12);
        Assert.Equal(-SenSlope.Of(values).Slope, SenSlope.Of(back).Slope, 1e-12);
    }

    [Fact]
    public void A_season_hides_a_trend_from_the_plain_test_and_not_from_the_seasonal_one()
    {
        double[] values = [.. Enumerable.Range(0, 60).Select(month => 10 * Math.Cos(month * Math.PI / 6) - 0.03 * month)];

        Assert.True(MannKendall.Of(values).Chance > 0.05);
        Assert.True(MannKendall.Seasonal(values).Chance < 1e-6);
    }

    [Fact]
    public void Missing_values_keep_their_place_and_are_no_zeros()
    {
        SenSlope slope = SenSlope.Of([10, 12, double.NaN, 16, 18]);

        Assert.Equal((2, 10), (slope.Slope, slope.Intercept));
        Assert.Equal(6, MannKendall.Of([10, 12, double.NaN, 16, 18]).Score);
        Assert.Equal(5, MannKendall.CorrelatedSeasonal([1, 9, 2, 8, double.NaN, 1, 3, 7.5, 4, 9], period: 2).Score);
    }

    [Fact]
    public void Too_few_values_are_refused_in_words()
    {
        Assert.Equal("The test of Mann and Kendall needs at least 3 values, and there are 2", Assert.Throws<NoAnswerException>(() => MannKendall.Of([1, double.NaN, 2])).Message);
        Assert.Contains("whole years", Assert.Throws<NoAnswerException>(() => MannKendall.CorrelatedSeasonal(new double[30])).Message, StringComparison.Ordinal);
        Assert.Throws<NoAnswerException>(() => MannKendall.Seasonal(new double[20]));
        Assert.Throws<NoAnswerException>(() => SenSlope.Of([4]));
    }

    private static void Agrees(string what, double expected, double actual) => Assert.True(
        Math.Abs(expected - actual) <= 1e-9 * Math.Max(1e-3, Math.Abs(expected)), string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected:R}, found {actual:R}"));
}
