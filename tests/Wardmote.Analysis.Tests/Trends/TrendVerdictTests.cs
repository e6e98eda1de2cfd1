using System.Globalization;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Tests.Trends;

public sealed class TrendVerdictTests
{
    [Fact]
    public void A_fall_that_both_tests_find_is_clear_and_told_in_percent_a_year()
    {
        TrendVerdict verdict = TrendVerdict.Of(Simulated.Months(60, mean: 40, growth: -0.10, seed: 1));

        Assert.Equal((TrendCertainty.Clear, "clear fall"), (verdict.Certainty, verdict.Words));
        Assert.True(verdict.Range.Contains(100 * (Math.Exp(-0.10) - 1)) && verdict.Range.Contains(verdict.PercentAYear));
    }

    [Fact]
    public void Nothing_is_said_of_a_direction_where_there_is_no_clear_trend()
    {
        TrendVerdict verdict = TrendVerdict.Of(Simulated.Months(60, mean: 12, growth: 0, seed: 2));

        Assert.Equal((TrendCertainty.NoClearTrend, "no clear trend"), (verdict.Certainty, verdict.Words));
        Assert.True(verdict.Range.Contains(0));
    }

    [Fact]
    public void A_short_or_sparse_series_is_refused_in_words()
    {
        double[] holed = Simulated.Months(47, mean: 20, growth: 0, seed: 3);
        Array.Fill(holed, double.NaN, 10, 12);

        Assert.Equal("A trend is told from 36 known months on, and there are 35", TrendVerdict.Of(holed).WhyNone);
        Assert.Equal("A trend is told from 20 events on, and there are 0", TrendVerdict.Of(new double[60]).WhyNone);
        Assert.Equal("no trend is told", TrendVerdict.Of(new double[10]).Words);
        Assert.True(double.IsNaN(TrendVerdict.Of(new double[60]).PercentAYear));
    }

    [Fact]
    public void A_series_that_never_changes_has_no_trend_whatever_the_rounding()
    {
        TrendVerdict verdict = TrendVerdict.Of([.. Enumerable.Repeat(7.0, 60)]);

        Assert.Equal((TrendCertainty.NoClearTrend, 1.0), (verdict.Certainty, verdict.Chance));
    }

    [Fact]
    public void Missing_months_are_no_zeros_and_move_the_slope_little()
    {
        double[] counts = Simulated.Months(60, mean: 40, growth: 0.08, seed: 4);
        double[] holed = [.. counts.Select((count, month) => month is 18 or 43 or 44 or 58 ? double.NaN : count)];

        TrendVerdict whole = TrendVerdict.Of(counts);
        TrendVerdict verdict = TrendVerdict.Of(holed);

        Assert.Equal((TrendCertainty.Clear, 56), (verdict.Certainty, verdict.KnownMonths));
        Assert.Equal(whole.PercentAYear, verdict.PercentAYear, 1.5);
    }

    [Fact]
    public void A_known_break_is_a_step_and_no_trend()
    {
        double[] counts = [.. Simulated.Months(60, mean: 30, growth: 0, seed: 5).Select((count, month) => month >= 30 ? 2 * count : count)];

        TrendVerdict blind = TrendVerdict.Of(counts);
        TrendVerdict told = TrendVerdict.Of(counts, breaks: [30]);

        Assert.Equal("clear rise", blind.Words);
        Assert.Equal(TrendCertainty.NoClearTrend, told.Certainty);
    }

    [Fact]
    public void Breaks_outside_the_series_or_beside_missing_months_alone_are_passed_over()
    {
        double[] counts = Simulated.Months(60, mean: 30, growth: 0.05, seed: 6);
        Array.Fill(counts, double.NaN, 40, 3);

        Assert.Equal(TrendVerdict.Of(counts), TrendVerdict.Of(counts, breaks: [0, -4, 60, 99]));
        Assert.Equal(TrendVerdict.Of(counts, breaks: [43]), TrendVerdict.Of(counts, breaks: [40, 43, 43]));
    }

    [Fact]
    public void A_population_that_grows_with_the_counts_leaves_no_trend_in_the_rate()
    {
        double[] counts = Simulated.Months(60, mean: 40, growth: 0.10, seed: 7);
        double[] people = [.. Enumerable.Range(0, 60).Select(month => 10_000 * Math.Exp(0.10 * month / 12))];

        Assert.Equal("clear rise", TrendVerdict.Of(counts).Words);
        Assert.Equal(TrendCertainty.NoClearTrend, TrendVerdict.Of(counts, people).Certainty);
        Assert.Throws<ArgumentException>(() => TrendVerdict.Of(counts, [1_000]));
    }

    [Fact]
    public void Among_many_series_without_a_trend_hardly_any_is_called()
    {
        MonthlySeries[] wards = [.. Enumerable.Range(0, 200).Select(ward => new MonthlySeries(Simulated.Months(60, mean: 10, growth: 0, seed: 100 + ward)))];

        IReadOnlyList<TrendVerdict> together = TrendVerdict.OfMany(wards);
        TrendVerdict[] alone = [.. wards.Select(ward => TrendVerdict.Of(ward.Counts))];

        Assert.InRange(alone.Count(verdict => verdict.Certainty != TrendCertainty.NoClearTrend), 2, 20);
        Assert.InRange(together.Count(verdict => verdict.Certainty != TrendCertainty.NoClearTrend), 0, 1);
    }

    [Fact]
    public void A_refused_series_does_not_count_among_many()
    {
        double[] falling = Simulated.Months(60, mean: 30, growth: -0.08, seed: 8);
        MonthlySeries[] series = [new(falling), .. Enumerable.Range(0, 50).Select(_ => new MonthlySeries(new double[12]))];

        Assert.Equal(TrendVerdict.Of(falling), TrendVerdict.OfMany(series)[0]);
    }

    // The table in docs/methods/trends.md, with fewer series; the limits are three standard errors of so many.
    [Theory]
    [InlineData("Poisson, mean 10", 10, 0, 0, 0, 0.017, 0.040)]
    [InlineData("Negative binomial, mean 10", 10, 5, 0, 0, 0.019, 0.043)]
    [InlineData("Neighbours alike, 0.5", 40, 0, 0.5, 0, 0.032, 0.073)]
    [InlineData("Neighbours alike, 0.8", 40, 0, 0.8, 0, 0.050, 0.134)]
    [InlineData("Poisson, mean 0.5", 0.5, 0, 0, 0, 0.017, 0.037)]
    [InlineData("8 % a year, mean 10", 10, 0, 0, 0.08, 0.422, 0.706)]
    [InlineData("8 % a year, mean 40", 40, 0, 0, 0.08, 0.929, 0.999)]
    public void False_alarms_and_power_are_what_the_page_says(string what, double mean, double size, double alike, double percent, double clear, double either)
    {
        const int Series = 400;

        TrendVerdict[] verdicts =
        [
            .. Enumerable.Range(0, Series).AsParallel().AsOrdered()
                .Select(i => TrendVerdict.Of(Simulated.Months(60, mean, Math.Log(1 + percent), seed: 7_919 * i + 13, size, alike)))
                .Where(verdict => verdict.Certainty != TrendCertainty.Refused),
        ];

        double foundClear = (double)verdicts.Count(verdict => verdict.Certainty == TrendCertainty.Clear) / verdicts.Length;
        double foundEither = (double)verdicts.Count(verdict => verdict.MonthlyChance < TrendVerdict.Limit) / verdicts.Length;
        Assert.True(Near(foundClear, clear) && Near(foundEither, either), string.Create(CultureInfo.InvariantCulture, $"{what}: clear {foundClear:F3}, by month {foundEither:F3}"));

        static bool Near(double found, double expected) => Math.Abs(found - expected) <= 3 * Math.Sqrt(expected * (1 - expected) / Series) + 0.002;
    }
}
