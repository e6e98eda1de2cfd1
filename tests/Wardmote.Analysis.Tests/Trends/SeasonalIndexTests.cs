using Wardmote.Analysis.Trends;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests.Trends;

public sealed class SeasonalIndexTests
{
    private static double[] Accidents() => [.. Rows("acf_ljungbox").Select(row => row[2])];

    [Fact]
    public void The_index_is_the_multiplied_classical_decomposition_whose_figure_has_a_reference()
    {
        double[] passengers = [.. Rows("classical_decomposition", "AirPassengers.csv").Select(row => row[2])];

        SeasonalIndex index = SeasonalIndex.Of(passengers, seed: 1);

        Assert.All(Expected("classical_decomposition").GetProperty("multiplicative_AirPassengers").Numbers("figure"), (value, month) => Agrees(value, index.Values[month]));
        Assert.Equal("strong", index.Words);
        Assert.True(index.Chance < 1e-6);
    }

    [Fact]
    public void The_same_seed_gives_the_same_ranges_and_each_holds_its_index()
    {
        double[] counts = Simulated.Months(60, mean: 30, growth: 0.05, seed: 21);

        SeasonalIndex one = SeasonalIndex.Of(counts, seed: 5);
        SeasonalIndex two = SeasonalIndex.Of(counts, seed: 5);

        Assert.Equal(one.Ranges, two.Ranges);
        Assert.All(one.Values, (value, month) => Assert.True(one.Ranges[month].Contains(value)));
        Assert.Equal(1, one.Values.Average(), 1e-12);
    }

    [Fact]
    public void The_days_of_the_month_are_taken_out()
    {
        double[] days = [.. Enumerable.Range(0, 48).Select(month => (double)DateTime.DaysInMonth(2021 + month / 12, month % 12 + 1))];
        double[] counts = [.. days.Select(day => 3 * day)];

        Assert.All(SeasonalIndex.Of(counts, 1, days).Values, value => Assert.Equal(1, value, 1e-9));
        Assert.Equal(28.25 / 30.4375, SeasonalIndex.Of(counts, 1).Values[1], 0.004);
    }

    [Fact]
    public void A_month_that_is_missing_leaves_its_year_out_and_no_zero_behind()
    {
        double[] counts = [.. Enumerable.Range(0, 72).Select(month => 100 + 30 * Math.Cos(month * Math.PI / 6))];
        double[] holed = [.. counts.Select((count, month) => month == 30 ? double.NaN : count)];

        SeasonalIndex index = SeasonalIndex.Of(holed, 1);

        Assert.All(SeasonalIndex.Of(counts, 1).Values, (value, month) => Assert.Equal(value, index.Values[month], 1e-9));
        Assert.Equal(3, index.Years);
    }

    [Fact]
    public void Too_few_for_a_season_is_told_in_words()
    {
        Assert.StartsWith("Too few for a season", Assert.Throws<NoAnswerException>(() => SeasonalIndex.Of(new double[60], 1)).Message, StringComparison.Ordinal);
        Assert.Throws<NoAnswerException>(() => SeasonalIndex.Of([.. Enumerable.Repeat(20.0, 30)], 1));
    }

    // What docs/methods/seasonality.md tells of the ranges and of the test.
    [Fact]
    public void The_ranges_hold_the_true_index_and_the_test_is_wrong_about_as_often_as_they_say()
    {
        double[] truth = [.. Enumerable.Range(0, 12).Select(month => Math.Exp(0.28 * Math.Sin(Math.PI * month / 6)))];
        double level = truth.Average();
        const int Series = 150;

        SeasonalIndex[] found = [.. Enumerable.Range(0, Series).Select(i => SeasonalIndex.Of(Simulated.Months(60, 20, 0, i, size: 20), seed: i))];
        double held = found.Average(index => index.Ranges.Zip(truth).Count(pair => pair.First.Contains(pair.Second / level)) / 12.0);
        double alarms = Enumerable.Range(0, Series).Count(i => SeasonalIndex.Of(Flat(i), seed: i).Chance < 0.05) / (double)Series;

        Assert.InRange(held, 0.89, 0.97);
        Assert.InRange(alarms, 0.01, 0.09);

        static double[] Flat(int seed)
        {
            Random random = new(seed);
            return [.. Enumerable.Range(0, 60).Select(_ => (double)NegativeBinomial.Quantile(0.001 + 0.998 * random.NextDouble(), 20, 20))];
        }
    }

    [Fact]
    public void The_differences_needed_agree_with_the_reference()
    {
        Assert.Equal(0, Differences.Needed(Accidents()));
        Assert.True(Differences.IsSeasonalNeeded(Accidents()));
    }

    [Fact]
    public void A_walk_needs_one_difference_and_a_level_none()
    {
        Random random = new(12);
        double at = 0;
        double[] walk = [.. Enumerable.Range(0, 100).Select(_ => at += random.NextDouble() - 0.5)];

        Assert.Equal(1, Differences.Needed(walk));
        Assert.Equal(0, Differences.Needed([.. Enumerable.Range(0, 100).Select(_ => random.NextDouble())]));
        Assert.False(Differences.IsSeasonalNeeded(walk));
        Assert.Throws<NoAnswerException>(() => Differences.Needed([1, double.NaN, 3]));
    }
}
