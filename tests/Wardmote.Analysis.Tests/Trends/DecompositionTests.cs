using System.Text.Json;
using Wardmote.Analysis.Tests.Reference;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Tests.Trends;

/// <summary>R 4.2.2, stl() and decompose(); forecast 8.20 for the strengths.</summary>
public sealed class DecompositionTests
{
    [Theory]
    [InlineData("stl_nottem_periodic", Stl.Periodic, false)]
    [InlineData("stl_USAccDeaths_periodic", Stl.Periodic, false)]
    [InlineData("stl_USAccDeaths_13_robust", 13, true)]
    [InlineData("stl_UKDriverDeaths_13_robust", 13, true)]
    public void Stl_agrees_with_the_reference(string name, int window, bool robust)
    {
        JsonElement expected = ReferenceCase.Expected(name);
        double[] values = [.. ReferenceCase.Rows(name).Select(row => row[2])];

        Decomposition parts = Stl.Of(values, window, robust);

        double scale = values.Average(Math.Abs);
        Assert.All(expected.Numbers("seasonal"), (value, i) => Assert.Equal(value, parts.Season[i], 1e-9 * scale));
        Assert.All(expected.Numbers("trend"), (value, i) => Assert.Equal(value, parts.Trend[i], 1e-9 * scale));
        Assert.All(expected.Numbers("remainder"), (value, i) => Assert.Equal(value, parts.Remainder[i], 1e-9 * scale));
        Assert.All(expected.Numbers("weights"), (value, i) => Assert.Equal(value, parts.Weights[i], 1e-9));
        Assert.Equal(expected.GetProperty("strength_seasonal").GetDouble(), parts.SeasonStrength, 1e-9);
        Assert.Equal(expected.GetProperty("strength_trend").GetDouble(), parts.TrendStrength, 1e-9);
    }

    [Fact]
    public void The_classical_decomposition_agrees_with_the_reference()
    {
        JsonElement expected = ReferenceCase.Expected("classical_decomposition");
        double[] accidents = [.. ReferenceCase.Rows("classical_decomposition", "USAccDeaths.csv").Select(row => row[2])];
        double[] passengers = [.. ReferenceCase.Rows("classical_decomposition", "AirPassengers.csv").Select(row => row[2])];

        Decomposition added = Decomposition.Added(accidents);
        Decomposition multiplied = Decomposition.Multiplied(passengers);

        Agrees(expected.GetProperty("additive_USAccDeaths"), added);
        Agrees(expected.GetProperty("multiplicative_AirPassengers"), multiplied);

        static void Agrees(JsonElement expected, Decomposition parts)
        {
            Assert.All(expected.Numbers("figure"), (value, month) => ReferenceCase.Agrees(value, parts.Season[month]));
            Assert.All(expected.Numbers("trend"), (value, i) => Assert.True(double.IsNaN(value) ? double.IsNaN(parts.Trend[i]) : Math.Abs(value - parts.Trend[i]) < 1e-9 * value));
        }
    }

    [Fact]
    public void The_season_of_the_classical_decomposition_adds_up_to_nothing()
    {
        double[] values = Simulated.Months(60, mean: 30, growth: 0.05, seed: 11);

        Decomposition parts = Decomposition.Added(values);

        Assert.Equal(0, parts.Season.Take(12).Sum(), 1e-9);
        Assert.Equal(values[30], parts.Trend[30] + parts.Season[30] + parts.Remainder[30], 1e-9);
        Assert.Equal([0, 1, 2, 3, 4, 5], Enumerable.Range(0, 30).Where(i => double.IsNaN(parts.Trend[i])));
    }

    [Fact]
    public void The_parts_add_up_and_an_odd_month_counts_for_little()
    {
        double[] values = [.. Enumerable.Range(0, 60).Select(month => 50 + 10 * Math.Sin(month * Math.PI / 6) + (month % 7 - 3) / 3.0)];
        values[31] = 90;

        Decomposition parts = Stl.Of(values, robust: true);

        Assert.All(values, (value, i) => Assert.Equal(value, parts.Trend[i] + parts.Season[i] + parts.Remainder[i], 1e-9));
        Assert.InRange(parts.Weights[31], 0, 0.1);
        Assert.True(parts.Weights.Average() > 0.5);
    }

    [Fact]
    public void A_series_made_of_a_line_and_a_season_leaves_hardly_anything_over()
    {
        double[] values = [.. Enumerable.Range(0, 72).Select(month => 100 - month + 20 * Math.Cos(month * Math.PI / 6))];

        Decomposition parts = Stl.Of(values, Stl.Periodic);

        Assert.All(parts.Remainder.Skip(6).Take(60), rest => Assert.InRange(rest, -1, 1));
        Assert.True(parts.SeasonStrength > 0.99 && parts.TrendStrength > 0.99);
    }

    [Fact]
    public void A_gap_and_a_short_series_are_refused_in_words()
    {
        Assert.Contains("missing", Assert.Throws<NoAnswerException>(() => Stl.Of([.. Enumerable.Repeat(double.NaN, 60)])).Message, StringComparison.Ordinal);
        Assert.Contains("from 25 values on, and there are 24", Assert.Throws<NoAnswerException>(() => Stl.Of(new double[24])).Message, StringComparison.Ordinal);
        Assert.Throws<NoAnswerException>(() => Decomposition.Added(new double[23]));
    }
}
