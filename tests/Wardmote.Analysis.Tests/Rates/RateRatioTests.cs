using System.Text.Json;
using Wardmote.Analysis.Rates;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests.Rates;

public sealed class RateRatioTests
{
    [Fact]
    public void Every_ratio_agrees_with_the_reference()
    {
        foreach (JsonElement row in Expected("rates_ratio_ci").GetProperty("rows").EnumerateArray())
        {
            (long a, double ta, long b, double tb) = (row.GetProperty("a").GetInt64(), Number(row, "ta"), row.GetProperty("b").GetInt64(), Number(row, "tb"));

            Interval exact = RateRatio.Exact(a, ta, b, tb);
            RateComparison comparison = RateComparison.Of(a, ta, b, tb, per: 1);

            Agrees(Number(row, "exact_lo"), exact.Low);
            Agrees(Number(row, "exact_p"), RateRatio.ExactChance(a, ta, b, tb));
            Agrees(Number(row, "rate_diff"), comparison.Difference);
            Assert.Equal(double.IsNaN(Number(row, "exact_hi")), double.IsInfinity(exact.High));
            Assert.Equal(double.IsNaN(Number(row, "ratio")), comparison.Ratio is null);
            if (a > 0 && b > 0)
            {
                Agrees(Number(row, "exact_hi"), exact.High);
                Agrees(Number(row, "ratio"), comparison.Ratio!.Value);
                Agrees(Number(row, "wald_log_lo"), RateRatio.Wald(a, ta, b, tb).Low);
                Agrees(Number(row, "wald_log_hi"), RateRatio.Wald(a, ta, b, tb).High);
            }
        }
    }

    [Fact]
    public void Mid_p_agrees_with_the_reference_within_the_tolerance_of_its_root_finder()
    {
        JsonElement expected = Expected("rates_ratio_ci");
        foreach ((JsonElement row, JsonElement midP) in expected.GetProperty("rows").EnumerateArray().Zip(expected.GetProperty("epitools_midp").EnumerateArray()))
        {
            if (midP.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            (long a, double ta, long b, double tb) = (row.GetProperty("a").GetInt64(), Number(row, "ta"), row.GetProperty("b").GetInt64(), Number(row, "tb"));
            Interval interval = RateRatio.MidP(a, ta, b, tb);

            Assert.Equal(Number(midP, "lo"), interval.Low, 1e-3);
            Assert.Equal(Number(midP, "hi"), interval.High, 1e-3);
            Assert.Equal(Number(midP, "est"), RateRatio.MedianUnbiased(a, ta, b, tb)!.Value, 1e-3);
            Agrees(Number(midP, "p_midp"), RateRatio.MidPChance(a, ta, b, tb));
        }
    }

    // R 4.2.2, poisson.test(c(30, 20), c(1000, 1200)); epitools 0.5.10.1, rateratio.midp.
    [Fact]
    public void Thirty_in_a_thousand_against_twenty_in_twelve_hundred()
    {
        Interval exact = RateRatio.Exact(30, 1_000, 20, 1_200);

        Agrees(0.988958279077095, exact.Low);
        Agrees(3.34410516835508, exact.High);
        Agrees(0.0462057730454261, RateRatio.ExactChance(30, 1_000, 20, 1_200));
        Agrees(0.0411124987853222, RateRatio.MidPChance(30, 1_000, 20, 1_200));
        Assert.True(RateComparison.Of(30, 1_000, 20, 1_200).IsEvidence);
    }

    [Fact]
    public void A_mid_p_limit_has_just_its_tail_on_its_far_side()
    {
        Interval interval = RateRatio.MidP(12, 800, 30, 2_400);

        Agrees(0.05, RateRatio.MidPChance(12, 800 * interval.Low, 30, 2_400));
        Agrees(0.05, RateRatio.MidPChance(12, 800 * interval.High, 30, 2_400));
    }

    [Fact]
    public void A_ratio_turned_round_has_its_range_turned_round()
    {
        Interval one = RateRatio.MidP(12, 800, 30, 2_400);
        Interval other = RateRatio.MidP(30, 2_400, 12, 800);

        Agrees(1 / one.High, other.Low);
        Agrees(RateRatio.ExactChance(12, 800, 30, 2_400), RateRatio.ExactChance(30, 2_400, 12, 800));
    }

    [Fact]
    public void No_event_on_one_side_leaves_the_ratio_open_on_that_side()
    {
        Assert.Equal(0, RateRatio.MidP(0, 500, 4, 2_500).Low);
        Assert.Equal(double.PositiveInfinity, RateRatio.MidP(3, 900, 0, 1_000).High);
        Assert.Null(RateRatio.MedianUnbiased(3, 900, 0, 1_000));
        Assert.Throws<NoAnswerException>(() => RateRatio.Wald(3, 900, 0, 1_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => RateRatio.MidP(0, 900, 0, 1_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => RateRatio.Exact(1, 0, 3, 1_000));
    }

    [Fact]
    public void The_difference_lies_in_its_range_and_few_events_are_told()
    {
        RateComparison comparison = RateComparison.Of(8, 4_000, 31, 39_000);

        Assert.True(comparison.DifferenceRange.Contains(comparison.Difference) && comparison.IsTooFew);
        Assert.Equal(1.2051, comparison.Difference, 1e-4);
    }

    // The square-and-add interval should hold the true difference about as often as it says.
    [Fact]
    public void The_range_of_the_difference_holds_what_it_says()
    {
        Random random = new(77);
        const int Trials = 4_000;

        int held = Enumerable.Range(0, Trials).Count(_ =>
            RateComparison.Of(Drawn(random, 12) + 1, 1_000, Drawn(random, 20), 1_000).DifferenceRange.Contains(-8 + 1));

        Assert.InRange((double)held / Trials, 0.94, 0.985);
    }

    private static long Drawn(Random random, double mean) => Poisson.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12), mean);

    private static double Number(JsonElement row, string name) => row.GetProperty(name).ValueKind == JsonValueKind.Null ? double.NaN : row.GetProperty(name).GetDouble();
}
