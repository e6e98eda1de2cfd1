using Wardmote.Analysis.Responses;

namespace Wardmote.Analysis.Tests.Responses;

/// <summary>The effect of a response against R 4.2.2: glm(y ~ t * a, quasipoisson), t quantiles of the residual degrees of freedom.</summary>
public sealed class ResponseEffectTests
{
    private static readonly double[] Before = [60, 25, 48, 71, 33, 52, 28, 66, 41, 57, 30, 49];
    private static readonly double[] After = [22, 51, 35, 18, 44, 29, 57, 24, 39, 20, 46, 31];
    private static readonly double[] OtherBefore = [88, 95, 102, 91, 85, 99, 93, 104, 90, 97, 86, 94];
    private static readonly double[] OtherAfter = [92, 84, 99, 101, 88, 90, 96, 87, 103, 91, 89, 95];
    private static readonly double[] CalmBefore = [42, 38, 51, 45, 40, 47, 39, 52, 44, 48, 41, 46];
    private static readonly double[] CalmAfter = [30, 35, 28, 41, 33, 29, 36, 31, 38, 27, 34, 32];

    [Fact]
    public void Months_that_vary_more_than_chance_give_the_interval_of_a_quasi_poisson_regression()
    {
        ResponseEffect effect = ResponseEffect.Of(new(Before, After, OtherBefore, OtherAfter));

        Assert.Equal(0.748853299168, effect.Ratio, 9);
        // glm() takes its errors from the last step but one, so that they agree to a part in a hundred thousand.
        Assert.Equal(0.581175130738, effect.Range.Low, 1e-5);
        Assert.Equal(0.964909257151, effect.Range.High, 1e-5);
        Assert.Equal(2.647274, effect.Dispersion, 1e-5);
        Assert.Equal(0.02628887, effect.Chance, 1e-5);
    }

    [Fact]
    public void Months_calmer_than_chance_are_not_relied_on()
    {
        ResponseEffect effect = ResponseEffect.Of(new(CalmBefore, CalmAfter, OtherBefore, OtherAfter));

        Assert.Equal(0.745178741198, effect.Ratio, 9);
        Assert.Equal(1, effect.Dispersion);
        double error = Math.Sqrt((1 / CalmBefore.Sum()) + (1 / CalmAfter.Sum()) + (1 / OtherBefore.Sum()) + (1 / OtherAfter.Sum()));
        Assert.Equal(effect.Ratio * Math.Exp(-StudentT.Quantile(0.975, 44) * error), effect.Range.Low, 9);
    }

    [Fact]
    public void With_a_handful_of_crimes_the_study_is_refused_in_words()
    {
        NoAnswerException refusal = Assert.Throws<NoAnswerException>(() => ResponseEffect.Of(new([1, 0, 2, 1, 0, 1], [0, 0, 1, 0, 0, 0], OtherBefore[..6], OtherAfter[..6])));

        Assert.StartsWith("5 were recorded in the target area before", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_that_is_missing_in_one_place_counts_in_neither()
    {
        double[] gap = [.. OtherBefore];
        gap[3] = double.NaN;
        double[] without = [.. Before.Where((_, month) => month != 3)], other = [.. OtherBefore.Where((_, month) => month != 3)];

        ResponseEffect effect = ResponseEffect.Of(new(Before, After, gap, OtherAfter));

        Assert.Equal(ResponseEffect.Of(new(without, After, other, OtherAfter)).Ratio, effect.Ratio, 12);
        Assert.Equal(23, effect.Months);
    }

    [Fact]
    public void Where_both_places_change_alike_the_ratio_is_one()
    {
        ResponseEffect effect = ResponseEffect.Of(new(Before, [.. Before.Select(count => count * 2)], OtherBefore, [.. OtherBefore.Select(count => count * 2)]));

        Assert.Equal(1, effect.Ratio, 12);
        Assert.False(effect.IsEvidence);
    }

    [Fact]
    public void Nineteen_in_twenty_intervals_hold_the_truth_and_four_in_five_studies_see_what_they_say_they_would()
    {
        const int Studies = 400;
        Random random = new(7);
        double[] Months(double mean) => [.. Enumerable.Range(0, 12).Select(_ => (double)Drawn(random, mean))];
        double smallest = ResponseEffect.Of(new(Months(40), Months(40), Months(80), Months(80))).SmallestSeen;

        int held = 0, seen = 0;
        for (int i = 0; i < Studies; i++)
        {
            held += ResponseEffect.Of(new(Months(40), Months(30), Months(80), Months(80))).Range.Contains(0.75) ? 1 : 0;
            seen += ResponseEffect.Of(new(Months(40), Months(40 * smallest), Months(80), Months(80))).IsEvidence ? 1 : 0;
        }

        Assert.InRange(held / (double)Studies, 0.92, 0.99);
        Assert.InRange(seen / (double)Studies, 0.70, 0.90);
    }

    [Fact]
    public void Places_that_went_the_same_way_before_are_told_from_those_that_did_not()
    {
        double[] rising = [.. Enumerable.Range(0, 24).Select(month => 40.0 + (month * 3))], level = [.. Enumerable.Range(0, 24).Select(month => 100.0 + (month % 2))];

        Assert.True(EarlierTrend.Of(rising, level).Differs);
        Assert.Equal(1, EarlierTrend.Of(level, level).RatioAYear, 9);
        Assert.Throws<NoAnswerException>(() => EarlierTrend.Of(rising[..8], level[..8]));
    }

    [Fact]
    public void The_earlier_trend_is_that_of_a_regression_with_a_line_for_each_place()
    {
        EarlierTrend trend = EarlierTrend.Of(Before, OtherBefore);

        Assert.Equal(0.925577520018, trend.RatioAYear, 8);
        Assert.Equal(0.484800298385, trend.Range.Low, 1e-5);
        Assert.Equal(1.767106473362, trend.Range.High, 1e-5);
        Assert.False(trend.Differs);
    }

    /// <summary>A Poisson number by counting exponential waits.</summary>
    private static int Drawn(Random random, double mean)
    {
        double left = Math.Exp(-mean), product = random.NextDouble();
        int count = 0;
        for (; product > left; count++)
        {
            product *= random.NextDouble();
        }

        return count;
    }
}
