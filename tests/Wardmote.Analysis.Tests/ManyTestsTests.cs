using System.Text.Json;
using Wardmote.Analysis.Tests.Reference;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests;

public sealed class ManyTestsTests
{
    [Fact]
    public void The_adjusted_chances_agree_with_every_reference_value()
    {
        JsonElement expected = Expected("pvalues_fdr");
        double[] chances = [.. Rows("pvalues_fdr").Select(row => row[0])];

        Assert.All(expected.Numbers("BH").Zip(ManyTests.BenjaminiHochberg(chances)), pair => Agrees(pair.First, pair.Second));
        Assert.All(expected.Numbers("BY").Zip(ManyTests.BenjaminiYekutieli(chances)), pair => Agrees(pair.First, pair.Second));
        Assert.All(expected.Numbers("holm").Zip(ManyTests.Holm(chances)), pair => Agrees(pair.First, pair.Second));
        Assert.All(expected.Numbers("bonferroni").Zip(ManyTests.Bonferroni(chances)), pair => Agrees(pair.First, pair.Second));
    }

    // R 4.2.2, p.adjust(c(0.04, 0.001, 0.03, 0.2)).
    [Fact]
    public void The_adjusted_chances_stand_in_the_order_of_the_tests()
    {
        double[] adjusted = ManyTests.BenjaminiHochberg([0.04, 0.001, 0.03, 0.2]);

        Assert.Equal([0.16 / 3, 0.004, 0.16 / 3, 0.2], adjusted, (a, b) => Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void A_test_that_could_not_be_made_does_not_count()
    {
        double[] adjusted = ManyTests.Holm([0.02, double.NaN, 0.04]);

        Assert.Equal([0.04, double.NaN, 0.04], adjusted);
        Assert.Equal([0.04, double.NaN, 0.08], ManyTests.Bonferroni([0.02, double.NaN, 0.04]));
    }

    [Fact]
    public void No_adjusted_chance_is_smaller_than_its_own_or_above_one_and_none_overtakes_another()
    {
        Random random = new(4);
        double[] chances = [.. Enumerable.Range(0, 200).Select(_ => random.NextDouble())];
        double[] sorted = [.. chances.Order()];

        Assert.All<Func<IReadOnlyList<double>, double[]>>([ManyTests.BenjaminiHochberg, ManyTests.BenjaminiYekutieli, ManyTests.Holm, ManyTests.Bonferroni], adjust =>
        {
            Assert.All(adjust(chances).Zip(chances), pair => Assert.InRange(pair.First, pair.Second, 1));
            Assert.Equal(adjust(sorted).Order(), adjust(sorted));
        });
    }

    [Fact]
    public void What_is_no_chance_is_refused_and_no_tests_give_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ManyTests.BenjaminiHochberg([0.5, 1.5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ManyTests.Bonferroni([-0.1]));
        Assert.Empty(ManyTests.Holm([]));
    }
}
