using Wardmote.Analysis.Scoring;

namespace Wardmote.Analysis.Tests.Scoring;

public sealed class WeightingsTests
{
    [Fact]
    public void Even_weightings_sum_to_1_and_each_weight_has_the_mean_and_variance_of_a_Dirichlet()
    {
        double[][] drawn = [.. Weightings.Even(4, seed: 1).Take(40_000)];

        Assert.All(drawn, weights => Assert.Equal(1, weights.Sum(), 1e-12));
        Assert.Equal(0.25, drawn.Average(weights => weights[2]), 0.005);
        Assert.Equal(0.25 * 0.75 / 5, Variance(drawn, 2), 0.001);
    }

    // Beta(10, 40): R's qbeta gives 0.1024494 and 0.3202212 for 0.025 and 0.975.
    [Fact]
    public void Weightings_around_given_weights_have_their_means_and_the_spread_of_the_concentration()
    {
        double[][] drawn = [.. Weightings.Around([0.2, 0.5, 0.3, 0], 50, seed: 2).Take(40_000)];

        Assert.Equal(0.2, drawn.Average(weights => weights[0]), 0.002);
        Assert.Equal(0.2 * 0.8 / 51, Variance(drawn, 0), 0.0001);
        Assert.Equal(0.95, drawn.Count(weights => weights[0] is > 0.1024494 and < 0.3202212) / 40_000.0, 0.005);
        Assert.All(drawn, weights => Assert.Equal(0, weights[3]));
    }

    [Fact]
    public void Shapes_below_1_are_drawn_right()
    {
        double[][] drawn = [.. Weightings.Around([0.5, 0.5], 0.6, seed: 3).Take(40_000)];

        Assert.Equal(0.5, drawn.Average(weights => weights[0]), 0.01);
        Assert.Equal(0.25 / 1.6, Variance(drawn, 0), 0.003);
    }

    [Fact]
    public void Weightings_within_ranges_stay_within_them_and_the_same_seed_gives_the_same()
    {
        double[] low = [0.1, 0.05, 0.3, 0], high = [0.3, 0.2, 0.6, 0.4];
        WeightRanges ranges = new(low, high);

        double[][] drawn = [.. ranges.Draws(seed: 4).Take(5_000)];

        Assert.True(ranges.IsExact);
        Assert.All(drawn, weights => Assert.Equal(1, weights.Sum(), 1e-9));
        Assert.All(drawn, weights => Assert.All(weights.Index(), weight => Assert.InRange(weight.Item, low[weight.Index] - 1e-9, high[weight.Index] + 1e-9)));
        Assert.Equal(drawn, ranges.Draws(seed: 4).Take(5_000));
    }

    // Sixty weights between 0 and a thirtieth: nearly independent and even, but for their sum, which takes a sixtieth of the variance.
    [Fact]
    public void Where_hardly_any_try_falls_within_the_ranges_a_walk_spreads_as_evenly()
    {
        WeightRanges ranges = new([.. Enumerable.Repeat(0.0, 60)], [.. Enumerable.Repeat(1 / 30.0, 60)]);

        double[][] drawn = [.. ranges.Draws(seed: 5).Take(500)];

        Assert.False(ranges.IsExact);
        Assert.All(drawn, weights => Assert.Equal(1, weights.Sum(), 1e-9));
        Assert.Equal(Math.Pow(1 / 30.0, 2) / 12 * (1 - 1 / 60.0), Enumerable.Range(0, 60).Average(k => Variance(drawn, k)), 0.00000186);
    }

    [Fact]
    public void A_weight_whose_range_is_a_point_stays_there_and_ranges_that_hold_no_weighting_are_refused()
    {
        Assert.Equal([0.25, 0.75], new WeightRanges([0.25, 0.75], [0.25, 0.75]).Draws(seed: 1).First());
        Assert.Equal("No weighting lies within these ranges: the lowest weights sum to 0.2 and the highest to 0.9, and 1 must lie between", Assert.Throws<NoAnswerException>(() => new WeightRanges([0.1, 0.1], [0.5, 0.4])).Message);
        Assert.Throws<ArgumentException>(() => new WeightRanges([0.5], [0.4]));
        Assert.Throws<ArgumentException>(() => Weightings.Around([0, 0], 10, seed: 1));
    }

    private static double Variance(double[][] drawn, int k)
    {
        double mean = drawn.Average(weights => weights[k]);
        return drawn.Average(weights => (weights[k] - mean) * (weights[k] - mean));
    }
}
