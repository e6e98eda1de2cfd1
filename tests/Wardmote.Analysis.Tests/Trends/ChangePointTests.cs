using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Tests.Trends;

public sealed class ChangePointTests
{
    private static double[] Steps(int seed, params (int Months, double Mean)[] levels)
    {
        Random random = new(seed);
        return [.. levels.SelectMany(level => Enumerable.Range(0, level.Months).Select(_ => (double)Poisson.Quantile(Math.Clamp(random.NextDouble(), 1e-9, 1 - 1e-9), level.Mean)))];
    }

    [Fact]
    public void A_step_is_found_where_it_is_with_its_two_levels()
    {
        ChangePoint change = Assert.Single(ChangePoint.In([.. Enumerable.Repeat(10.0, 30), .. Enumerable.Repeat(20.0, 30)]));

        Assert.Equal(new ChangePoint(30, 10, 20), change);
        Assert.Equal(100, change.Percent);
    }

    // The cheapest of all partitions of a short series, found by trying each single break.
    [Fact]
    public void The_step_is_the_one_that_explains_most()
    {
        double[] counts = Steps(4, (17, 8), (19, 20));

        int at = Assert.Single(ChangePoint.In(counts)).At;

        int best = Enumerable.Range(6, 25).MinBy(k => Cost(counts[..k]) + Cost(counts[k..]));
        Assert.Equal(best, at);

        static double Cost(double[] part) => -part.Sum() * Math.Log(part.Average());
    }

    [Fact]
    public void Two_steps_are_two_changes_and_a_spell_of_a_few_months_is_none()
    {
        Assert.Equal([24, 44], ChangePoint.In([.. Enumerable.Repeat(30.0, 24), .. Enumerable.Repeat(12.0, 20), .. Enumerable.Repeat(30.0, 24)]).Select(change => change.At));
        Assert.Empty(ChangePoint.In([.. Enumerable.Repeat(30.0, 24), 45, 45, .. Enumerable.Repeat(30.0, 24)]));
    }

    [Fact]
    public void Missing_months_are_no_fall_to_nothing_and_places_are_those_of_the_series()
    {
        double[] counts = [.. Enumerable.Repeat(10.0, 30), .. Enumerable.Repeat(20.0, 30)];
        Array.Fill(counts, double.NaN, 8, 8);

        Assert.Equal(30, Assert.Single(ChangePoint.In(counts)).At);
    }

    [Fact]
    public void A_population_that_doubles_with_the_counts_is_no_change()
    {
        double[] counts = [.. Enumerable.Repeat(10.0, 30), .. Enumerable.Repeat(20.0, 30)];

        Assert.Empty(ChangePoint.In(counts, [.. counts.Select(count => 100 * count)]));
    }

    // The table in docs/methods/monitoring.md, with fewer series.
    [Theory]
    [InlineData(1, 0, 0.02)]
    [InlineData(1.5, 0.86, 0.95)]
    [InlineData(2, 0.99, 1)]
    public void False_alarms_and_power_are_what_the_page_says(double step, double least, double most)
    {
        int found = Enumerable.Range(0, 300).Count(seed => ChangePoint.In(Steps(seed, (30, 10), (30, 10 * step))).Count > 0);

        Assert.InRange(found / 300.0, least, most);
    }

    [Fact]
    public void Too_short_or_empty_a_series_is_refused()
    {
        Assert.Throws<NoAnswerException>(() => ChangePoint.In([3, 4, 5]));
        Assert.Throws<NoAnswerException>(() => ChangePoint.In(new double[60]));
        Assert.Throws<ArgumentException>(() => ChangePoint.In([3, -4, 5]));
    }
}
