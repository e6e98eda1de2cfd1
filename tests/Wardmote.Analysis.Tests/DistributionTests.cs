using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests;

public sealed class DistributionTests
{
    // Tables of Student's t, to the digits that R's qt prints.
    [Theory]
    [InlineData(0.9, 1, 3.07768353717525)]
    [InlineData(0.9, 3, 1.63774435369621)]
    [InlineData(0.975, 10, 2.22813885198627)]
    [InlineData(0.975, 11, 2.20098516009164)]
    [InlineData(0.025, 30, -2.04227245630124)]
    [InlineData(0.5, 5, 0)]
    public void Students_t_agrees_with_the_tables(double p, double degrees, double expected)
    {
        double value = StudentT.Quantile(p, degrees);

        Assert.Equal(expected, value, 1e-12);
    }

    [Fact]
    public void Students_t_with_very_many_degrees_is_normal()
    {
        double value = StudentT.Quantile(0.975, 1e9);

        Assert.Equal(Normal.Quantile(0.975), value, 1e-7);
    }

    [Fact]
    public void Known_shares_of_the_two_distributions_are_exact()
    {
        // The exponential is the gamma of shape 1, and a beta(a, 1) is a power.
        Agrees(1 - Math.Exp(-0.3), Gamma.Share(0.3, 1));
        Agrees(1 - Math.Exp(-30), Gamma.Share(30, 1));
        Agrees(Math.Pow(0.3, 7), Beta.Share(0.3, 7, 1));
        Agrees(0.5, Beta.Share(0.5, 812, 812));
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.025)]
    [InlineData(0.6)]
    [InlineData(0.999)]
    public void A_quantile_is_the_inverse_of_the_share_for_small_and_large_parameters(double p)
    {
        double[] sizes = [0.5, 1, 2.5, 40, 1_000, 250_000];

        Assert.All(sizes, a => Assert.Equal(p, Gamma.Share(Gamma.Quantile(p, a), a), 1e-11));
        Assert.All(sizes, a => Assert.All(sizes.Where(b => b >= a), b => Assert.Equal(p, Beta.Share(Beta.Quantile(p, a, b), a, b), 1e-10)));
    }

    // R 4.2.2: ppois, ppois(lower.tail = FALSE) and qpois.
    [Fact]
    public void The_poisson_distribution_agrees_with_the_tables()
    {
        Agrees(0.0497870683678639, Poisson.Share(0, 3));
        Agrees(Math.Exp(-3), Poisson.Chance(0, 3));
        Agrees(1, Poisson.ShareFrom(61, 20) / 1.37743561886352e-13);
        Assert.Equal([4, 17, 0, 300], [Poisson.Quantile(0.025, 10), Poisson.Quantile(0.975, 10), Poisson.Quantile(0.5, 0.3), Poisson.Quantile(0.999, 250)]);
    }

    // R 4.2.2: dnbinom, pnbinom and qnbinom with mu.
    [Fact]
    public void The_negative_binomial_distribution_agrees_with_the_tables()
    {
        Agrees(0.218217890235992, NegativeBinomial.Chance(0, 10, 0.5));
        Agrees(0.0426764212772443, NegativeBinomial.Chance(3, 10, 5));
        Agrees(0.99774198179003, NegativeBinomial.Share(40, 10, 2.5));
        Assert.Equal([3, 9, 20, 34], [NegativeBinomial.Quantile(0.05, 10, 5), NegativeBinomial.Quantile(0.5, 10, 5), NegativeBinomial.Quantile(0.95, 10, 5), NegativeBinomial.Quantile(0.999, 10, 5)]);
    }

    [Fact]
    public void A_negative_binomial_that_hardly_spreads_is_poisson()
    {
        Assert.Equal(Poisson.Share(12, 10), NegativeBinomial.Share(12, 10, 1e9), 1e-7);
        Assert.Equal(0, NegativeBinomial.Quantile(0.99, 0, 3));
    }

    [Fact]
    public void Chances_on_both_sides_keep_their_digits_however_small()
    {
        Assert.Equal(1, Normal.TwoSided(29.1086270211755) / 2.79195225290832e-186, 1e-9);
        Agrees(0.025, Normal.Share(-1.959963984540054));
        Agrees(0.05, StudentT.TwoSided(2.22813885198627, 10));
        Assert.Equal((0, double.NaN), (Normal.TwoSided(double.NegativeInfinity), StudentT.TwoSided(double.NaN, 3)));
    }

    [Fact]
    public void What_no_distribution_has_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Gamma.Quantile(1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Gamma.Share(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Beta.Share(0.5, 0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Beta.Share(1.5, 1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.9, 0));
    }
}
