using Wardmote.Analysis.Scoring;

namespace Wardmote.Analysis.Tests.Scoring;

public sealed class AgreementTests
{
    // Hollander and Wolfe (1973), p. 140: 22 players, three ways to round first base; with ties. R's friedman.test gives chi-square 11.1428571428571, df 2, p 0.00380504077551136.
    private static readonly double[][] RoundingTimes =
    [
        [5.40, 5.50, 5.55], [5.85, 5.70, 5.75], [5.20, 5.60, 5.50], [5.55, 5.50, 5.40], [5.90, 5.85, 5.70], [5.45, 5.55, 5.60], [5.40, 5.40, 5.35], [5.45, 5.50, 5.35],
        [5.25, 5.15, 5.00], [5.85, 5.80, 5.70], [5.25, 5.20, 5.10], [5.65, 5.55, 5.45], [5.60, 5.35, 5.45], [5.05, 5.00, 4.95], [5.50, 5.50, 5.40], [5.45, 5.55, 5.50],
        [5.55, 5.55, 5.35], [5.45, 5.50, 5.55], [5.50, 5.45, 5.25], [5.65, 5.60, 5.40], [5.70, 5.65, 5.55], [6.30, 6.30, 6.25],
    ];

    // Krippendorff (2011), section C: four observers, twelve units, scores missing. Published: nominal 0.743, ordinal 0.815, interval 0.849.
    private static readonly double?[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];

    [Fact]
    public void Concordance_with_ties_is_Hollander_and_Wolfes_and_Rs()
    {
        var concordance = KendallConcordance.Of(RoundingTimes);

        Assert.Equal(11.1428571428571, concordance.ChiSquare, 1e-12);
        Assert.Equal(2, concordance.DegreesOfFreedom);
        Assert.Equal(0.00380504077551136, concordance.P, 1e-14);
        Assert.Equal(11.1428571428571 / 44, concordance.W, 1e-12);
        Assert.Equal(concordance.P, concordance.PermutedP(9_999, seed: 1), 0.002);
    }

    [Fact]
    public void The_same_order_is_a_concordance_of_1_and_two_opposite_ones_of_0()
    {
        Assert.Equal(1, KendallConcordance.Of([[1, 2, 3, 4], [10, 20, 30, 40], [1, 4, 9, 16]]).W, 1e-12);
        Assert.Equal(0, KendallConcordance.Of([[1, 2, 3, 4], [4, 3, 2, 1]]).W, 1e-12);
        Assert.Equal(-1, KendallConcordance.Of([[1, 2, 3, 4], [4, 3, 2, 1]]).MeanCorrelation, 1e-12);
    }

    [Fact]
    public void Concordance_is_the_mean_of_all_rank_correlations_and_asks_for_order_alone()
    {
        var concordance = KendallConcordance.Of([[1, 2, 3], [1, 3, 2], [2, 1, 3]]);
        var stretched = KendallConcordance.Of([[1, 20, 300], [1, 300, 20], [20, 1, 300]]);

        Assert.Equal((0.5 + 0.5 - 0.5) / 3, concordance.MeanCorrelation, 1e-12);
        Assert.Equal(concordance.W, stretched.W, 1e-12);
        Assert.Throws<NoAnswerException>(() => KendallConcordance.Of([[1, 1], [2, 2]]));
        Assert.Throws<ArgumentException>(() => KendallConcordance.Of([[1, 2]]));
        Assert.Throws<ArgumentException>(() => KendallConcordance.Of([[1, double.NaN], [1, 2]]));
    }

    [Theory]
    [InlineData(ScaleLevel.Nominal, 0.743)]
    [InlineData(ScaleLevel.Ordinal, 0.815)]
    [InlineData(ScaleLevel.Interval, 0.849)]
    public void Alpha_with_missing_scores_is_Krippendorffs(ScaleLevel level, double published)
    {
        double?[][] units = [.. Enumerable.Range(0, 12).Select(unit => Observers.Select(observer => observer[unit]).ToArray())];

        double alpha = KrippendorffAlpha.Of(units, level);

        Assert.Equal(published, alpha, 0.0005);
    }

    [Fact]
    public void Alpha_is_1_where_all_agree_below_0_where_they_agree_less_than_by_chance_and_unknown_where_nothing_differs()
    {
        Assert.Equal(1, KrippendorffAlpha.Of([[1, 1, null], [4, 4, 4], [2, null, null]], ScaleLevel.Ordinal), 1e-12);
        Assert.True(KrippendorffAlpha.Of([[1, 5], [5, 1]], ScaleLevel.Interval) < 0);
        Assert.Throws<NoAnswerException>(() => KrippendorffAlpha.Of([[3, 3], [3, 3]], ScaleLevel.Ordinal));
        Assert.Throws<NoAnswerException>(() => KrippendorffAlpha.Of([[3, null], [null, 2]], ScaleLevel.Ordinal));
    }

    [Fact]
    public void Alpha_of_intervals_does_not_change_when_the_scale_is_shifted_and_stretched()
    {
        double?[][] units = [.. Enumerable.Range(0, 12).Select(unit => Observers.Select(observer => observer[unit]).ToArray())];
        double?[][] moved = [.. units.Select(unit => unit.Select(score => 7 + 3 * score).ToArray())];

        Assert.Equal(KrippendorffAlpha.Of(units, ScaleLevel.Interval), KrippendorffAlpha.Of(moved, ScaleLevel.Interval), 1e-12);
    }
}
