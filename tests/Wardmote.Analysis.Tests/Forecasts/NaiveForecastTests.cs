using Wardmote.Analysis.Forecasts;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Forecasts;

public sealed class NaiveForecastTests
{
    [Fact]
    public void The_naive_family_and_its_ranges_are_those_of_R()
    {
        foreach (string name in ForecastCase.All)
        {
            ForecastCase known = ForecastCase.Of(name);

            (string Method, Forecast Forecast)[] found =
            [
                ("naive", NaiveForecast.Last(known.Series, known.Horizon)),
                ("drift", NaiveForecast.Drift(known.Series, known.Horizon)),
                ("mean", NaiveForecast.Mean(known.Series, known.Horizon)),
                .. known.Period > 1 ? [("snaive", NaiveForecast.SameSeason(known.Series, known.Period, known.Horizon))] : Array.Empty<(string, Forecast)>(),
            ];

            Assert.All(found, method =>
            {
                (double mean, double ranges) = known.Difference(method.Method, method.Forecast);
                Assert.InRange(mean, 0, 1e-12);
                Assert.InRange(ranges, 0, 1e-9);
            });
        }
    }

    [Fact]
    public void The_same_season_comes_again_and_its_range_widens_each_year()
    {
        Forecast found = NaiveForecast.SameSeason([10, 20, 12, 24], period: 2, horizon: 4);

        Assert.Equal([12, 24, 12, 24], found.Mean);
        Assert.Equal(Math.Sqrt(10), found.Deviation[0], 1e-12);
        Assert.Equal(Math.Sqrt(20), found.Deviation[2], 1e-12);
    }

    [Fact]
    public void A_missing_value_and_too_short_a_series_are_refused_in_words()
    {
        NoAnswerException missing = Assert.Throws<NoAnswerException>(() => NaiveForecast.Last([1, double.NaN, 3], 1));
        NoAnswerException shortOne = Assert.Throws<NoAnswerException>(() => NaiveForecast.SameSeason([1, 2], 2, 1));

        Assert.Equal("1 of the 3 values is missing, and a missing value is not a zero", missing.Message);
        Assert.Equal("This forecast needs at least 3 values in a row, and there are 2", shortOne.Message);
    }
}
