using System.Text.Json;
using Wardmote.Analysis.Tests.Reference;
using Wardmote.Analysis.Trends;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests.Trends;

public sealed class AutocorrelationTests
{
    private static double[] Accidents() => [.. Rows("acf_ljungbox").Select(row => row[2])];

    [Fact]
    public void Correlations_and_partial_correlations_agree_with_the_reference()
    {
        JsonElement expected = Expected("acf_ljungbox");

        double[] plain = Autocorrelation.Of(Accidents(), 24);
        double[] partial = Autocorrelation.Partial(Accidents(), 24);

        Assert.All(expected.Numbers("acf"), (value, lag) => Agrees(value, plain[lag]));
        Assert.All(expected.Numbers("pacf"), (value, i) => Agrees(value, partial[i]));
    }

    [Fact]
    public void The_test_of_ljung_and_box_agrees_with_the_reference()
    {
        (double statistic, double chance) = Autocorrelation.LjungBox(Accidents(), 12);

        Agrees(143.976288180437, statistic);
        Assert.InRange(chance, 0, 1e-20);
    }

    // R 4.2.2: acf(c(1, 3, 2, 5, 4)) and Box.test(c(1, 3, 2, 5, 4), 2, "Ljung").
    [Fact]
    public void A_short_series_agrees_with_values_kept_here()
    {
        double[] r = Autocorrelation.Of([1, 3, 2, 5, 4], 2);
        (double statistic, double chance) = Autocorrelation.LjungBox([1, 3, 2, 5, 4], 2);

        Assert.Equal([1, 0, 0.1], r, (a, b) => Math.Abs(a - b) < 1e-12);
        Agrees(0.116666666666667, statistic);
        Agrees(0.943335449873492, chance);
    }

    [Fact]
    public void Values_that_never_change_resemble_nothing_and_a_gap_is_refused()
    {
        Assert.Equal([1, 0, 0], Autocorrelation.Of([4, 4, 4, 4], 2));
        Assert.Throws<NoAnswerException>(() => Autocorrelation.Of([4, double.NaN, 4], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Autocorrelation.Of([4, 3], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Autocorrelation.LjungBox([4, 3, 2], 1, fitted: 1));
    }
}
