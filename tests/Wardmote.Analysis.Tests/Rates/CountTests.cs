using System.Text.Json;
using Wardmote.Analysis.Rates;
using Wardmote.Analysis.Tests.Reference;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests.Rates;

public sealed class CountTests
{
    // R 4.2.2: qchisq(.025, 2x) / 2 and qchisq(.975, 2x + 2) / 2.
    [Theory]
    [InlineData(0, 0, 3.68887945411394)]
    [InlineData(1, 0.0253178079842899, 5.5716433909389)]
    [InlineData(10, 4.79538869613243, 18.3903560420178)]
    [InlineData(1_000, 938.973018407695, 1063.9521360163)]
    public void The_range_of_a_count_agrees_with_the_exact_one(long count, double low, double high)
    {
        Interval interval = CountInterval.Garwood(count);

        Agrees(low, interval.Low);
        Agrees(high, interval.High);
    }

    [Fact]
    public void The_range_of_a_count_agrees_with_every_reference_value()
    {
        JsonElement expected = Expected("rates_poisson_ci").GetProperty("garwood_exact");
        Interval[] at95 = [.. Rows("rates_poisson_ci").Select(row => CountInterval.Garwood((long)row[0]))];
        Interval[] at998 = [.. Rows("rates_poisson_ci").Select(row => CountInterval.Garwood((long)row[0], 0.998))];

        Assert.All(expected.Numbers("lower"), (low, i) => Agrees(low, at95[i].Low));
        Assert.All(expected.Numbers("upper"), (high, i) => Agrees(high, at95[i].High));
        Assert.All(expected.Numbers("lower998"), (low, i) => Agrees(low, at998[i].Low));
        Assert.All(expected.Numbers("upper998"), (high, i) => Agrees(high, at998[i].High));
    }

    // R 4.2.2: binom.test(after, before + after).
    [Theory]
    [InlineData(120, 150, 25, -2.33261517042829, 60.2665875374239, 0.0773893989802185)]
    [InlineData(35, 28, -20, -53.1197814615862, 35.3563475363164, 0.449962536290225)]
    [InlineData(4, 9, 125, -37.2029279590878, 899.863242682075, 0.266845703125)]
    public void The_change_between_two_counts_agrees_with_the_reference(long before, long after, double percent, double low, double high, double chance)
    {
        CountChange change = CountChange.Of(before, after);

        Agrees(percent, change.Percent!.Value);
        Agrees(low, change.Range.Low);
        Agrees(high, change.Range.High);
        Agrees(chance, change.Chance);
    }

    [Fact]
    public void The_change_agrees_with_every_reference_value()
    {
        JsonElement expected = Expected("year_on_year_change_ci");
        CountChange[] changes = [.. Rows("year_on_year_change_ci").Select(row => CountChange.Of((long)row[0], (long)row[1]))];

        Assert.All(expected.Numbers("pct_lo"), (low, i) => Agrees(low, changes[i].Range.Low));
        Assert.All(expected.Numbers("exact_p"), (chance, i) => Agrees(chance, changes[i].Chance));
        Assert.All(expected.Numbers("pct_hi"), (high, i) => Agrees(double.IsNaN(high) ? double.MaxValue : high, Math.Min(double.MaxValue, changes[i].Range.High)));
        Assert.All(expected.Numbers("pct_change"), (percent, i) => Agrees(double.IsNaN(percent) ? -999 : percent, changes[i].Percent ?? -999));
    }

    [Fact]
    public void From_nothing_there_is_no_percentage_and_from_nothing_to_nothing_no_knowledge()
    {
        CountChange some = CountChange.Of(0, 3);
        CountChange none = CountChange.Of(0, 0);

        Assert.Null(some.Percent);
        Assert.Equal(double.PositiveInfinity, some.Range.High);
        Assert.Equal(new CountChange(0, 0, null, new Interval(-100, double.PositiveInfinity), 1), none);
        Assert.False(some.IsEvidence || none.IsEvidence);
    }

    [Fact]
    public void A_fall_to_nothing_ends_at_minus_one_hundred_percent()
    {
        CountChange change = CountChange.Of(30, 0);

        Assert.Equal((-100.0, -100.0), (change.Percent, change.Range.Low));
        Assert.True(change.IsEvidence && !change.IsTooFewForPercent);
    }

    [Fact]
    public void The_change_back_is_as_likely_by_chance_and_its_range_mirrors_the_change()
    {
        CountChange up = CountChange.Of(40, 70);
        CountChange down = CountChange.Of(70, 40);

        Agrees(up.Chance, down.Chance);
        Agrees(1 / (1 + up.Range.Low / 100), 1 + down.Range.High / 100);
    }

    [Fact]
    public void Events_that_come_in_clusters_widen_the_range_as_so_many_fewer_events_would()
    {
        CountChange plain = CountChange.Of(40, 70);
        CountChange spread = CountChange.OfSpread(120, 210, 3);
        CountChange large = CountChange.OfSpread(40_000, 44_000, 4);

        Assert.Equal((plain.Range.Low, plain.Range.High), (spread.Range.Low, spread.Range.High));
        Assert.Equal((75.0, plain.Chance), (spread.Percent, spread.Chance));
        Assert.Equal(100 * (1.1 * Math.Exp(2 * 1.959964 * Math.Sqrt(1 / 40_000.0 + 1 / 44_000.0)) - 1), large.Range.High, 0.02);
    }

    [Fact]
    public void A_calmer_series_than_chance_is_never_relied_on_and_nothing_stays_unknown()
    {
        Assert.Equal(CountChange.Of(40, 70), CountChange.OfSpread(40, 70, 0.3));
        Assert.Equal(CountChange.Of(0, 0), CountChange.OfSpread(0, 0, 3));
        Assert.Equal(-100, CountChange.OfSpread(30, 0, 2).Range.Low);
        Assert.Equal(double.PositiveInfinity, CountChange.OfSpread(0, 30, 2).Range.High);
        Assert.Throws<ArgumentOutOfRangeException>(() => CountChange.OfSpread(3, 4, double.NaN));
    }

    [Fact]
    public void The_exact_interval_of_a_share_agrees_with_the_reference()
    {
        JsonElement expected = Expected("proportions_wilson");
        Interval[] exact = [.. Rows("proportions_wilson").Select(row => Proportion.ClopperPearson((long)row[0], (long)row[1]))];

        Assert.All(expected.Numbers("clopper_pearson_lo"), (low, i) => Agrees(low, exact[i].Low));
        Assert.All(expected.Numbers("clopper_pearson_hi"), (high, i) => Agrees(high, exact[i].High));
    }

    // R 4.2.2: binom.test(7, 29) and binom.test(0, 3).
    [Theory]
    [InlineData(7, 29, 0.102983550772617, 0.435400345988533)]
    [InlineData(0, 3, 0, 0.707598226178713)]
    public void The_exact_interval_agrees_with_two_values_kept_here(long successes, long trials, double low, double high)
    {
        Interval interval = Proportion.ClopperPearson(successes, trials);

        Agrees(low, interval.Low);
        Agrees(high, interval.High);
    }

    [Fact]
    public void Negative_counts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CountChange.Of(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountInterval.Garwood(-1));
    }
}
