using Wardmote.Analysis.Forecasts;

namespace Wardmote.Analysis.Tests.Forecasts;

public sealed class SmallAreaForecastTests
{
    [Fact]
    public void A_ward_goes_on_as_in_its_last_year_with_the_spread_of_its_last_two()
    {
        double[] counts = [.. Enumerable.Repeat(new double[] { 4, 12 }, 12).SelectMany(pair => pair), .. Enumerable.Repeat(new double[] { 4, 10 }, 6).SelectMany(pair => pair)];

        ForecastRecord record = SmallAreaForecast.Of(counts);

        Assert.Equal(12, record.Months.Count);
        Assert.Equal(7, record.Months[0].Value, 1e-12);
        Assert.Equal(84, record.Total.Value, 1e-9);
        // The last 24 have the mean 7.5 and the variance 306/23: R's qnbinom with size 9.691011 gives 3, 12 and 2, 16.
        Assert.Equal((new Interval(3, 12), new Interval(2, 16)), (record.Months[0].Range80, record.Months[0].Range95));
    }

    [Fact]
    public void Below_five_a_month_only_the_years_total_is_given_and_below_ten_in_two_years_nothing()
    {
        double[] few = [.. Enumerable.Range(0, 24).Select(t => (double)(t % 3))];

        ForecastRecord record = SmallAreaForecast.Of(few);
        NoAnswerException refused = Assert.Throws<NoAnswerException>(() => SmallAreaForecast.Of([.. Enumerable.Range(0, 24).Select(t => t % 6 == 0 ? 1.0 : 0)]));

        Assert.Empty(record.Months);
        Assert.Equal(12, record.Total.Value, 1e-9);
        Assert.Equal("There were 4 in 24 months; fewer than 10 are too few for a forecast", refused.Message);
    }

    [Fact]
    public void A_missing_month_is_passed_over_and_too_many_are_refused()
    {
        double[] counts = [.. Enumerable.Repeat(8.0, 30)];
        counts[20] = double.NaN;

        ForecastRecord record = SmallAreaForecast.Of(counts);

        Assert.Equal(8, record.Months[0].Value);
        Assert.Contains("1 missing value was passed over.", record.Caveats);
        Assert.Throws<NoAnswerException>(() => SmallAreaForecast.Of([.. Enumerable.Repeat(8.0, 20)]));
    }

    [Fact]
    public void Wards_sum_to_their_borough()
    {
        double[][] wards = [[.. Enumerable.Repeat(30.0, 12)], [.. Enumerable.Repeat(9.5, 11), double.NaN], [.. Enumerable.Repeat(0.0, 12)]];

        double[][] shared = ForecastShares.Of([790, 100], wards);

        Assert.Equal([600, 190, 0], shared.Select(ward => Math.Round(ward[0], 9)));
        Assert.All([(0, 790.0), (1, 100.0)], month => Assert.Equal(month.Item2, shared.Sum(ward => ward[month.Item1]), 1e-9));
        Assert.Throws<NoAnswerException>(() => ForecastShares.Of([5], [[.. Enumerable.Repeat(0.0, 12)]]));
    }
}
