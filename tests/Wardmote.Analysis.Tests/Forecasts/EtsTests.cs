using System.Text.Json;
using Wardmote.Analysis.Forecasts;
using Wardmote.Analysis.Forecasts.Smoothing;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Forecasts;

public sealed class EtsTests
{
    [Fact]
    public void Every_candidate_is_as_likely_as_R_finds_it_or_more_and_counts_as_many_parameters()
    {
        foreach (string name in ForecastCase.All)
        {
            ForecastCase known = ForecastCase.Of(name);
            JsonElement candidates = known.Expected.GetProperty("ets_candidates_default_restrict");

            EtsModel[] found = [.. EtsForm.Candidates(known.Period > 1, positive: true).Select(form => Ets.Fit(known.Series, known.Period, form))];

            Assert.Equal(candidates.EnumerateObject().Count(), found.Length);
            Assert.All(found, model =>
            {
                JsonElement expected = candidates.GetProperty(model.Form.ToString());
                Assert.True(model.LogLikelihood >= expected.GetProperty("loglik").GetDouble() - 0.05, $"{name} {model.Form}: {model.LogLikelihood} is less than {expected.GetProperty("loglik")}");
                Assert.Equal(expected.GetProperty("npar").GetInt32(), model.Parameters);
            });
        }
    }

    [Fact]
    public void The_choice_is_Rs_or_one_with_a_smaller_criterion()
    {
        foreach (string name in ForecastCase.All)
        {
            ForecastCase known = ForecastCase.Of(name);
            JsonElement expected = known.Expected.GetProperty("ets_auto");

            EtsModel found = Ets.Choose(known.Series, known.Period);

            Assert.True(found.Aicc <= expected.GetProperty("aicc").GetDouble() + 0.1, $"{name}: {found.Aicc} is more than {expected.GetProperty("aicc")}");
            if (found.LogLikelihood <= expected.GetProperty("loglik").GetDouble() + 0.5)
            {
                Assert.Equal(expected.GetProperty("method").GetString(), found.Form.ToString());
                Assert.InRange(known.Difference("ets_auto", found.Ahead(known.Horizon)).Mean, 0, 0.005);
            }
        }
    }

    // UKgas ETS(M,A,M) and Nile ETS(M,N,N) end where R ends, so that all ranges can be compared; the others end higher.
    [Theory]
    [InlineData("UKgas", 0.005)]
    [InlineData("Nile", 0.005)]
    public void Where_both_end_at_the_same_place_the_ranges_agree(string name, double within)
    {
        ForecastCase known = ForecastCase.Of(name);

        (double mean, double ranges) = known.Difference("ets_auto", Ets.Choose(known.Series, known.Period).Ahead(known.Horizon));

        Assert.InRange(mean, 0, within);
        Assert.InRange(ranges, 0, within);
    }

    [Fact]
    public void Simple_smoothing_is_Rs()
    {
        Assert.All(ForecastCase.All, name =>
        {
            ForecastCase known = ForecastCase.Of(name);

            (double mean, double ranges) = known.Difference("ses", Ets.Simple(known.Series).Ahead(known.Horizon));

            Assert.InRange(mean, 0, 0.001);
            Assert.InRange(ranges, 0, 0.001);
        });
    }

    [Fact]
    public void The_closed_form_of_the_ranges_holds_for_simulated_paths_beyond_the_first_year()
    {
        EtsModel model = new()
        {
            Form = new(EtsError.Multiplicative, EtsTrend.Damped, EtsSeason.Multiplicative), Alpha = 0.4, Beta = 0.1, Gamma = 0.3, Phi = 0.9,
            Level = 100, Slope = 2, Seasons = [0.8, 1, 1.3, 0.9], Variance = 0.01, LogLikelihood = 0, Parameters = 9, Values = 60,
        };
        Random random = new(20261122);
        double[] sums = new double[10];
        double[] squares = new double[10];
        const int Paths = 200_000;
        for (int path = 0; path < Paths; path++)
        {
            (double level, double slope) = (model.Level, model.Slope);
            double[] seasons = [.. model.Seasons];
            for (int h = 0; h < sums.Length; h++)
            {
                double chance = 0.1 * Normal.Quantile(1 - random.NextDouble() * (1 - 1e-12) - 5e-13);
                double start = level + model.Phi * slope;
                double value = start * seasons[h % 4] * (1 + chance);
                (sums[h], squares[h]) = (sums[h] + value, squares[h] + value * value);
                (level, slope) = (start * (1 + model.Alpha * chance), model.Phi * slope + model.Beta * start * chance);
                seasons[h % 4] *= 1 + model.Gamma * chance;
            }
        }

        Forecast found = model.Ahead(sums.Length);

        for (int h = 0; h < sums.Length; h++)
        {
            double mean = sums[h] / Paths;
            double deviation = Math.Sqrt(squares[h] / Paths - mean * mean);
            Assert.Equal(mean, found.Mean[h], 5 * deviation / Math.Sqrt(Paths));
            Assert.Equal(1, found.Deviation[h] / deviation, 0.01);
        }
    }

    [Fact]
    public void Many_series_give_the_same_answers_together_as_one_by_one()
    {
        Random random = new(7);
        double[][] series = [.. Enumerable.Range(0, 12).Select(_ => Enumerable.Range(0, 48).Select(t => (double)random.Next(5, 20) + 5 * Math.Sin(t / 6.0 * Math.PI) + 5).ToArray())];

        EtsModel[] together = Ets.ChooseAll(series, 12);

        Assert.All(series.Zip(together), pair => Assert.Equal(Ets.Choose(pair.First, 12).Ahead(12).Mean, pair.Second.Ahead(12).Mean));
    }

    [Fact]
    public void Doubling_the_series_doubles_the_forecast()
    {
        double[] series = [.. Enumerable.Range(0, 60).Select(t => 50 + 10 * Math.Sin(t * Math.PI / 6) + (t * 7 % 11))];

        EtsModel one = Ets.Choose(series, 12);
        EtsModel two = Ets.Choose([.. series.Select(value => 2 * value)], 12);

        Assert.Equal(one.Form, two.Form);
        Assert.All(one.Ahead(12).Mean.Zip(two.Ahead(12).Mean), pair => Assert.Equal(2, pair.Second / pair.First, 1e-3));
    }

    [Fact]
    public void What_never_varies_stays_and_zeros_leave_out_the_forms_that_multiply()
    {
        Forecast flat = Ets.Choose([.. Enumerable.Repeat(4.0, 24)], 12).Ahead(3);
        EtsModel sparse = Ets.Choose([.. Enumerable.Range(0, 48).Select(t => (double)(t % 5))], 12);

        Assert.Equal([4, 4, 4], flat.Mean);
        Assert.Equal(EtsError.Additive, sparse.Form.Error);
        Assert.Throws<NoAnswerException>(() => Ets.Fit([0, 1, 2, 3, 4, 5, 6, 7], 1, new(EtsError.Multiplicative, EtsTrend.None, EtsSeason.None)));
        Assert.Throws<NoAnswerException>(() => Ets.Choose([1, 2, 3], 12));
        Assert.Throws<NoAnswerException>(() => Ets.Choose([1, 2, 3, 4, 5, 6, 7, double.NaN], 12));
    }
}
