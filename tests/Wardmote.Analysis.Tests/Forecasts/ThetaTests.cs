using System.Text.Json;
using Wardmote.Analysis.Forecasts;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Forecasts;

public sealed class ThetaTests
{
    [Fact]
    public void Theta_is_that_of_R()
    {
        Assert.All(ForecastCase.All, name =>
        {
            ForecastCase known = ForecastCase.Of(name);

            (double mean, double ranges) = known.Difference("theta", Theta.Ahead(known.Series, known.Period, known.Horizon));

            Assert.InRange(mean, 0, 1e-4);
            Assert.InRange(ranges, 0, 2e-4);
        });
    }

    [Fact]
    public void Seasons_are_taken_out_only_where_they_stand_out()
    {
        double[] seasonal = [.. Enumerable.Range(0, 60).Select(t => 50 + 20 * Math.Sin(t * Math.PI / 6))];
        double[] line = [.. Enumerable.Range(0, 60).Select(t => (double)(t * 17 % 23))];

        Assert.True(Theta.IsSeasonal(seasonal, 12));
        Assert.False(Theta.IsSeasonal(line, 12));
        Assert.False(Theta.IsSeasonal(seasonal[..24], 12));
    }

    [Fact]
    public void A_straight_line_goes_on_at_half_its_slope_from_where_it_ends()
    {
        Forecast found = Theta.Ahead([.. Enumerable.Range(0, 40).Select(t => 10.0 + t)], 1, 3);

        Assert.Equal(0.5, found.Mean[2] - found.Mean[1], 1e-6);
        Assert.InRange(found.Mean[0], 49, 50);
    }

    [Fact]
    public void Season_by_local_regression_and_the_rest_by_smoothing_is_Rs_stlf()
    {
        Assert.All(ForecastCase.Seasonal, name =>
        {
            ForecastCase known = ForecastCase.Of(name);

            Forecast found = SeasonalSmoothing.Ahead(known.Series, known.Period, known.Horizon);

            Assert.Equal(known.Expected.GetProperty("stlf_ets_swindow13").GetProperty("method").GetString()!.Replace("  ", " ", StringComparison.Ordinal), found.Method);
            Assert.InRange(known.Difference("stlf_ets_swindow13", found).Mean, 0, 0.005);
        });
    }

    [Fact]
    public void Holt_and_Winters_smoothing_ends_where_R_ends_or_lower()
    {
        foreach (string name in ForecastCase.Seasonal)
        {
            ForecastCase known = ForecastCase.Of(name);
            foreach (bool multiplicative in (bool[])[false, true])
            {
                JsonElement expected = known.Expected.GetProperty(multiplicative ? "HoltWinters_stats_multiplicative" : "HoltWinters_stats_additive");
                double[] mean = expected.Numbers("forecast");

                HoltWinters found = HoltWinters.Ahead(known.Series, known.Period, mean.Length, multiplicative);

                Assert.InRange(found.SumOfSquares, 0, expected.GetProperty("SSE").GetDouble() * (1 + 1e-6));
                Assert.All(mean.Zip(found.Mean), pair => Assert.InRange(Math.Abs(pair.First - pair.Second) / mean.Average(), 0, 0.005));
            }
        }
    }
}
