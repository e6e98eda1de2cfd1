using System.Globalization;
using System.Text.Json;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Hotspots;

public sealed class ConcentrationTests
{
    private const double AsGoodAsNothing = 1e-12;

    [Theory]
    [InlineData("doc_a")]
    [InlineData("doc_b")]
    [InlineData("doc_c")]
    [InlineData("doc_d")]
    [InlineData("even")]
    [InlineData("one_each_sparse")]
    [InlineData("zip1000")]
    [InlineData("nb2000")]
    public void Every_figure_agrees_with_lorenzgini(string set)
    {
        JsonElement expected = ReferenceCase.Expected("concentration_gini_lorenz").GetProperty(set);
        double Number(string name) => expected.GetProperty(name).GetDouble();

        Concentration found = Concentration.Of(Counts(set));

        Assert.Equal((Number("N"), Number("C"), Number("nonzero")), (found.Places, found.Events, found.Used));
        Assert.Equal(Number("gini"), found.Gini, AsGoodAsNothing);
        Assert.Equal(Number("gini_unbiased"), found.GiniUnbiased, AsGoodAsNothing);
        Assert.Equal(Number("gini_generalised"), found.GeneralisedGini, AsGoodAsNothing);
        Assert.Equal(Number("gini_generalised_unbiased"), found.GeneralisedGiniUnbiased, AsGoodAsNothing);
        Assert.All((int[])[1, 5, 10, 20], percent => Assert.Equal(Number($"share_top{percent}pct"), found.ShareAtTop(percent), AsGoodAsNothing));
        Assert.All((int[])[25, 50, 80], percent =>
        {
            JsonElement places = expected.GetProperty($"places_for_{percent}");
            PlacesForShare few = found.PlacesFor(percent / 100.0);
            Assert.Equal(places.GetProperty("places").GetInt32(), few.Places);
            Assert.Equal(places.GetProperty("pct_places").GetDouble() / 100, few.OfAll, AsGoodAsNothing);
            Assert.Equal(places.GetProperty("pct_of_nonzero").GetDouble() / 100, few.OfUsed, AsGoodAsNothing);
        });
    }

    [Fact]
    public void What_chance_would_give_agrees_with_events_dealt_out_at_random()
    {
        Random random = new(2);
        double[] dealt = new double[20_000];
        for (int i = 0; i < 12_000; i++)
        {
            dealt[random.Next(dealt.Length)]++;
        }

        Concentration found = Concentration.Of(dealt);

        Assert.All((double[])[0.25, 0.5, 0.8], share => Assert.Equal(found.PlacesFor(share).OfAllByChance, found.PlacesFor(share).OfAll, 0.005));
        Assert.InRange(found.GeneralisedGini, 0.0, 0.4);
    }

    [Fact]
    public void The_curve_rises_from_nothing_to_all_and_never_bends_upwards()
    {
        Concentration found = Concentration.Of(Counts("nb2000"));

        foreach (IReadOnlyList<(double Places, double Events)> curve in new[] { found.Lorenz(), found.LorenzByChance() })
        {
            Assert.Equal((0, 0), curve[0]);
            Assert.Equal(1, curve[^1].Places, 1e-9);
            Assert.Equal(1, curve[^1].Events, 1e-9);
            Assert.All(curve.Zip(curve.Skip(1)), step => Assert.True(step.Second.Events >= step.First.Events - 1e-12 && step.Second.Places >= step.First.Places));
        }

        Assert.True(found.PlacesFor(0.5).OfAll < found.PlacesFor(0.5).OfAllByChance);
    }

    [Fact]
    public void Too_little_to_pile_up_is_refused()
    {
        Assert.Throws<NoAnswerException>(() => Concentration.Of([5]));
        Assert.Throws<NoAnswerException>(() => Concentration.Of([1, 0, 0]));
        Assert.Throws<ArgumentException>(() => Concentration.Of([1, -1, 4]));
        Assert.Throws<ArgumentException>(() => Concentration.Of([1, double.NaN, 4]));
    }

    private static double[] Counts(string set) =>
    [
        .. File.ReadAllLines(Shared.PathOf("reference-values/concentration_gini_lorenz/input.csv")).Skip(1).Select(line => line.Split(','))
            .Where(cells => cells[0] == set).Select(cells => double.Parse(cells[2], CultureInfo.InvariantCulture)),
    ];
}
