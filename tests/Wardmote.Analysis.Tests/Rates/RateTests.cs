using System.Text.Json;
using Wardmote.Analysis.Rates;
using Wardmote.Analysis.Tests.Reference;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests.Rates;

public sealed class RateTests
{
    [Fact]
    public void Byars_limits_agree_with_every_reference_value()
    {
        JsonElement expected = Expected("rates_poisson_ci").GetProperty("byar_phe_fingertips");
        long[] counts = [.. Rows("rates_poisson_ci").Select(row => (long)row[0])];

        Assert.All(expected.Numbers("lower95"), (low, i) => Agrees(low, CountInterval.Byar(counts[i]).Low));
        Assert.All(expected.Numbers("upper95"), (high, i) => Agrees(high, CountInterval.Byar(counts[i]).High));
        Assert.All(expected.Numbers("lower998"), (low, i) => Agrees(low, CountInterval.Byar(counts[i], 0.998).Low));
    }

    [Fact]
    public void A_rate_agrees_with_every_reference_value_exact_below_ten_and_byars_from_ten_on()
    {
        JsonElement expected = Expected("rates_poisson_ci").GetProperty("phe_rate_per_1");
        double[][] rows = Rows("rates_poisson_ci");
        Rate[] rates = [.. rows.Select(row => Rate.Of((long)row[0], 1_000, per: 1))];
        Rate[] wide = [.. rows.Select(row => Rate.Of((long)row[0], 1_000, per: 1, level: 0.998))];

        Assert.All(expected.Numbers("value"), (value, i) => Agrees(value, rates[i].Value));
        Assert.All(expected.Numbers("lower95_0cl"), (low, i) => Assert.Equal(low, rates[i].Range.Low, 1e-12));
        Assert.All(expected.Numbers("upper95_0cl"), (high, i) => Agrees(high, rates[i].Range.High));
        Assert.All(expected.Numbers("lower99_8cl"), (low, i) => Assert.Equal(low, wide[i].Range.Low, 1e-12));
        Assert.All(expected.Numbers("upper99_8cl"), (high, i) => Agrees(high, wide[i].Range.High));
    }

    // PHEindicatormethods, phe_rate(9 and 10 of 1,000, multiplier 1,000).
    [Theory]
    [InlineData(9, 4.11537309737833, 17.0848034514192, true)]
    [InlineData(10, 4.78744991396756, 18.3914586057565, false)]
    public void The_rule_changes_at_ten_events(long count, double low, double high, bool tooFew)
    {
        Rate rate = Rate.Of(count, 1_000);

        Agrees(low, rate.Range.Low);
        Agrees(high, rate.Range.High);
        Assert.Equal(tooFew, rate.IsTooFewToRank);
    }

    [Fact]
    public void No_events_are_a_rate_of_none_that_may_yet_be_more()
    {
        Rate rate = Rate.Of(0, 5_000);

        Assert.Equal((0, 0), (rate.Value, rate.Range.Low));
        Agrees(3.68887945411394 / 5, rate.Range.High);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_population_that_is_none_is_refused(double population)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Of(3, population));
    }

    [Fact]
    public void Wilson_with_the_correction_agrees_with_every_reference_value()
    {
        JsonElement expected = Expected("proportions_wilson");
        Interval[] corrected = [.. Rows("proportions_wilson").Select(row => Proportion.WilsonCorrected((long)row[0], (long)row[1]))];

        Assert.All(expected.Numbers("wilson_cc_lo"), (low, i) => Agrees(low, corrected[i].Low));
        Assert.All(expected.Numbers("wilson_cc_hi"), (high, i) => Agrees(high, corrected[i].High));
    }

    [Fact]
    public void The_standardised_rate_agrees_with_the_reference()
    {
        JsonElement expected = Expected("rates_directly_standardised");
        string[][] rows = [.. File.ReadAllLines(Shared.PathOf("reference-values/rates_directly_standardised/input.csv")).Skip(1).Select(line => line.Split(','))];

        StandardisedRate rate = StandardisedRate.Of(
            [.. rows.Select(row => Whole(row[1]))], [.. rows.Select(row => (double)Whole(row[2]))], [.. rows.Select(row => (double)Whole(row[3]))]);

        Agrees(expected.GetProperty("dsr_per_1000").GetDouble(), rate.Value);
        Agrees(expected.GetProperty("crude_per_1000").GetDouble(), rate.Crude);
        Agrees(expected.GetProperty("dobson_byar_lo").GetDouble(), rate.Range.Low);
        Agrees(expected.GetProperty("dobson_byar_hi").GetDouble(), rate.Range.High);
        Agrees(expected.GetProperty("fay_feuer_lo").GetDouble(), rate.GammaRange.Low);
        Agrees(expected.GetProperty("fay_feuer_hi").GetDouble(), rate.GammaRange.High);

        static long Whole(string cell) => long.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_place_with_the_standards_own_mix_has_its_plain_rate()
    {
        StandardisedRate rate = StandardisedRate.Of([4, 30, 12], [1_000, 2_000, 3_000], [500, 1_000, 1_500]);

        Agrees(rate.Crude, rate.Value);
        Agrees(CountInterval.Byar(46).Low / 6, rate.Range.Low);
    }

    [Fact]
    public void A_standardised_rate_of_fewer_than_ten_events_is_refused_in_words()
    {
        NoAnswerException refusal = Assert.Throws<NoAnswerException>(() => StandardisedRate.Of([4, 5], [1_000, 2_000], [1, 1]));

        Assert.Equal("A standardised rate needs at least 10 events, and there are 9", refusal.Message);
        Assert.Throws<ArgumentException>(() => StandardisedRate.Of([40, 5], [1_000], [1, 1]));
        Assert.Throws<ArgumentException>(() => StandardisedRate.Of([40, 5], [1_000, 0], [1, 1]));
    }

    [Fact]
    public void The_standardised_ratio_agrees_with_the_reference()
    {
        StandardisedRatio ratio = StandardisedRatio.Of(289, 274.16);

        Agrees(1.05412897578057, ratio.Ratio);
        Agrees(0.936083357319202, ratio.Range.Low);
        Agrees(1.18293907813117, ratio.Range.High);
        Agrees(7, StandardisedRatio.ExpectedFrom([0.001, 0.002], [1_000, 3_000]));
    }
}
