using Wardmote.Analysis.Rates;

namespace Wardmote.Analysis.Tests.Rates;

public sealed class ProportionTests
{
    // R 4.2.2, prop.test(correct = FALSE).
    [Theory]
    [InlineData(0, 10, 0, 0.277532799862889)]
    [InlineData(1, 10, 0.0178762130950729, 0.404150026795238)]
    [InlineData(5, 5, 0.565517535216825, 1)]
    [InlineData(50, 148, 0.26659893736589, 0.417281865856095)]
    [InlineData(81, 263, 0.255288519878274, 0.3662095769828)]
    [InlineData(263, 263, 0.985603965599381, 1)]
    public void Wilson_agrees_with_the_reference(long successes, long trials, double low, double high)
    {
        Interval interval = Proportion.Wilson(successes, trials);

        Assert.Equal(low, interval.Low, 1e-12);
        Assert.Equal(high, interval.High, 1e-12);
    }

    // Newcombe (1998), Statistics in Medicine 17, table II, method 10; digits from a base R computation.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524314724023649, 0.333872654036906)]
    [InlineData(9, 10, 3, 10, 0.170522723934503, 0.809017973535488)]
    [InlineData(5, 56, 0, 29, -0.0381371479035369, 0.192560013855112)]
    [InlineData(10, 10, 0, 20, 0.679086037141915, 1)]
    public void The_difference_of_two_shares_agrees_with_the_published_intervals(long x1, long n1, long x2, long n2, double low, double high)
    {
        Interval interval = Proportion.Difference(x1, n1, x2, n2);

        Assert.Equal(low, interval.Low, 1e-12);
        Assert.Equal(high, interval.High, 1e-12);
    }

    [Fact]
    public void An_interval_holds_the_share_it_is_made_from_and_narrows_with_more_trials()
    {
        Interval few = Proportion.Wilson(27, 100);
        Interval many = Proportion.Wilson(2_700, 10_000);

        Assert.True(few.Contains(0.27) && many.Contains(0.27));
        Assert.True(many.High - many.Low < few.High - few.Low);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(5, 4)]
    [InlineData(-1, 4)]
    public void A_share_that_cannot_be_is_refused(long successes, long trials)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Wilson(successes, trials));
    }
}
