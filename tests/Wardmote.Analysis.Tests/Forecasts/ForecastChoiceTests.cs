using Wardmote.Analysis.Forecasts;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Forecasts;

public sealed class ForecastChoiceTests
{
    private static readonly double[] Seasonal = [.. Enumerable.Range(0, 84).Select(t => Math.Round(60 + 20 * Math.Sin(t * Math.PI / 6) + t * 31 % 17))];

    // The main numbers of the table in docs/methods/forecasts-choice.md.
    [Fact]
    public void The_City_of_London_is_forecast_by_what_did_best_in_its_past_and_not_by_hand()
    {
        double[] months = CityOfLondonCrime.Months();

        ForecastChoice choice = ForecastChoice.Of([months]);
        ForecastRecord record = choice.Ahead(months);

        Assert.Equal(171, months.Length);
        Assert.Equal((60, 6, 17), (record.Settings!.Plan.Training, record.Settings.Plan.Step, record.Settings.Origins));
        Assert.Equal("Theta", record.Method);
        Assert.Equal([0.209, 0.236, 0.218, 0.200, 0.237, 0.262, 0.209, 0.205, 0.201], record.Accuracy.Select(method => Math.Round(method.Wape, 3)));
        Assert.Equal((0.80, 0.93), (Math.Round(record.Coverage!.Share80, 2), Math.Round(record.Coverage.Share95, 2)));
        Assert.Equal((14, 16), (Math.Round(record.Coverage.Total80 * 17), Math.Round(record.Coverage.Total95 * 17)));
        Assert.Equal(12, record.Months.Count);
        Assert.All(record.Months, month => Assert.True(month.Range95.Low <= month.Range80.Low && month.Range80.Contains(month.Value) && month.Range80.High <= month.Range95.High));
    }

    // Every fourth borough, for time's sake. On all 32: 16.7 % for the mean of three, 17.3 % for level x season, 17.6 % ETS, 18.4 % Theta, 19.8 % seasonal naive, 21.5 % with a linear trend.
    [Fact]
    public void On_burglary_of_London_boroughs_the_simple_methods_win_and_a_straight_line_loses()
    {
        IReadOnlyList<IReadOnlyList<double>> boroughs = [.. BoroughCrime.Of("BURGLARY").Where((_, i) => i % 4 == 0)];

        ForecastChoice choice = ForecastChoice.Of(boroughs);
        Dictionary<string, double> wape = choice.Accuracy.ToDictionary(method => method.Method, method => method.Wape);

        Assert.Equal(8, boroughs.Count);
        Assert.Equal("mean of Theta, ETS and level x season", choice.Method.Name);
        Assert.InRange(wape[ForecastMethod.MeanOfThree.Name], 0.16, 0.175);
        Assert.InRange(wape[ForecastMethod.LevelAndSeasons.Name], 0.165, 0.18);
        Assert.InRange(wape[ForecastMethod.SeasonalNaive.Name], 0.19, 0.205);
        Assert.True(wape[ForecastMethod.RegressionWithTrend.Name] > wape[ForecastMethod.SeasonalNaive.Name]);
        Assert.InRange(choice.Coverage!.Share80, 0.78, 0.83);
        Assert.InRange(choice.Coverage.Share95, 0.92, 0.96);
    }

    [Fact]
    public void Of_methods_that_do_equally_well_the_simplest_is_taken()
    {
        ForecastMethod twin = new("the same again", window => ForecastMethod.LevelAndSeasons.Points(window));

        ForecastChoice choice = ForecastChoice.Of([Seasonal], methods: [ForecastMethod.LevelAndSeasons, twin]);

        Assert.Equal(choice.Accuracy[0].Wape, choice.Accuracy[1].Wape);
        Assert.Equal(ForecastMethod.LevelAndSeasons.Name, choice.Method.Name);
    }

    [Fact]
    public void A_method_that_explodes_is_caught_named_and_not_chosen()
    {
        ForecastMethod rocket = new("rocket", window => [.. Enumerable.Range(1, window.Horizon).Select(step => step < 12 ? window.Values[^1] : 1e30)]);

        ForecastChoice choice = ForecastChoice.Of([Seasonal], methods: [rocket, ForecastMethod.SeasonalNaive]);

        Assert.Equal("seasonal naive", choice.Method.Name);
        Assert.Equal(choice.Accuracy[0].Trials, choice.Accuracy[0].Failures!.Times);
        Assert.StartsWith("rocket exploded: it gives 1E+30, more than 3 times the ", choice.Accuracy[0].Failures!.First, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_month_is_bridged_and_said_and_never_taken_for_zero()
    {
        double[] holed = [.. Seasonal];
        (holed[40], holed[70]) = (double.NaN, double.NaN);

        ForecastRecord record = ForecastChoice.Of([holed]).Ahead(holed);
        ForecastRecord whole = ForecastChoice.Of([Seasonal]).Ahead(Seasonal);

        Assert.Contains("2 missing values were bridged by the same season a year before and after; no error was measured there.", record.Caveats);
        Assert.Equal(whole.Total.Value, record.Total.Value, whole.Total.Value * 0.05);
        Assert.True(record.Coverage!.Values < whole.Coverage!.Values);
    }

    [Fact]
    public void A_series_that_is_too_short_or_too_sparse_or_has_long_gaps_is_refused_in_words()
    {
        double[] gap = [.. Seasonal];
        gap.AsSpan(30, 3).Fill(double.NaN);
        double[] now = [.. Seasonal[..^1], double.NaN];

        Assert.Equal("A forecast is tried on the past first, which needs at least 40 values, and there are 39", Refusal(Seasonal[..39]));
        Assert.Equal("3 values in a row are missing; a gap of more than 2 is not bridged, and it is not a zero", Refusal(gap));
        Assert.Equal("The last value is missing, so there is no present to start from", Refusal(now));
        Assert.Equal("There were 0.08 a month on average; below 0.5 no method says more than that there are few", Refusal([.. Enumerable.Range(0, 60).Select(t => t % 10 == 0 ? 1.0 : 0)]));
    }

    [Fact]
    public void From_forty_months_there_are_three_origins_and_from_171_there_are_seventeen()
    {
        Assert.Equal([24, 26, 28], BackTestPlan.For(40).Origins(40));
        Assert.Equal(new BackTestPlan(12, 12, 24, 4), BackTestPlan.For(45));
        Assert.Equal([36, 42, 48], BackTestPlan.For(60).Origins(60));
        Assert.Equal(17, BackTestPlan.For(171).Origins(171).Count);
    }

    [Fact]
    public void Where_months_are_mostly_chance_only_the_total_is_given()
    {
        double[] few = [.. Enumerable.Range(0, 60).Select(t => (double)(t * 7 % 5))];

        ForecastRecord record = ForecastChoice.Of([few]).Ahead(few);

        Assert.Empty(record.Months);
        Assert.True(record.Total.Range80.Contains(record.Total.Value));
        Assert.Contains("With fewer than 5 a month on average single months are mostly chance, so only the total is given.", record.Caveats);
    }

    // Five years leave three origins, whose ranks reach no further than three quarters of the cases.
    [Fact]
    public void From_few_origins_the_wider_range_of_the_year_is_really_wider()
    {
        double[] five = Seasonal[^60..];

        ForecastPoint total = ForecastChoice.Of([five]).Ahead(five).Total;

        Assert.True(total.Range95.Low < total.Range80.Low && total.Range80.High < total.Range95.High);
    }

    // A level that is known and months that vary as counts do, so that only the ranges are tried: from so many months to the year that follows.
    [Theory]
    [InlineData(60)]
    [InlineData(96)]
    [InlineData(171)]
    public void The_ranges_of_a_year_hold_about_as_often_as_they_say_however_few_origins_there_are(int months)
    {
        const int tries = 500;
        Random random = new(5);
        ForecastMethod known = new("the known level", window => [.. Enumerable.Repeat(100.0, window.Horizon)]);

        (bool In80, bool In95)[] held = [.. Enumerable.Range(0, tries).Select(_ =>
        {
            double[] series = [.. Enumerable.Range(0, months + 12).Select(_ => Math.Round(100 + 10 * Normal(random)))];
            ForecastPoint total = ForecastChoice.Of([series[..months]], methods: [known]).Ahead(series[..months]).Total;
            return (total.Range80.Contains(series[months..].Sum()), total.Range95.Contains(series[months..].Sum()));
        })];

        Assert.InRange(held.Count(year => year.In80) / (double)tries, 0.76, 0.84);
        Assert.InRange(held.Count(year => year.In95) / (double)tries, 0.92, 0.97);
    }

    [Fact]
    public void Ranges_lie_at_whole_counts_and_never_below_none()
    {
        double[] wild = [.. Enumerable.Range(0, 72).Select(t => (double)(t * t * 13 % 41))];

        ForecastRecord record = ForecastChoice.Of([wild]).Ahead(wild);

        Assert.All(record.Months, month => Assert.True(month.Range95.Low >= 0 && month.Range95.Low == Math.Floor(month.Range95.Low) && month.Range95.High == Math.Ceiling(month.Range95.High)));
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static string Refusal(double[] series) => Assert.Throws<NoAnswerException>(() => ForecastChoice.Of([series])).Message;
}
