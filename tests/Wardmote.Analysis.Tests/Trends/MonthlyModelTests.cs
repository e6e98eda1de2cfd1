using System.Diagnostics;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Tests.Trends;

public sealed class MonthlyModelTests
{
    [Fact]
    public void A_row_holds_level_years_season_and_breaks()
    {
        MonthlyModel model = new(Harmonics: 1, Breaks: [10, 40]);

        double[] row = model.Row(15);

        Assert.Equal([1, 1.25, 1, 0, 1, 0], row, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(model.Terms, row.Length);
    }

    [Fact]
    public void A_series_made_by_the_model_gives_its_terms_back()
    {
        MonthlyModel model = new(Breaks: [20]);
        double[] terms = [3, -0.08, 0.2, 0.1, -0.05, 0.02, 0.4];
        double[] counts = [.. model.Rows(60).Select(row => Math.Exp(row.Zip(terms, (a, b) => a * b).Sum()))];

        CountFit fit = CountRegression.Fit(counts, model.Rows(60), CountSpread.QuasiPoisson);

        Assert.Equal(terms, fit.Coefficients, (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(0, fit.Dispersion, 1e-12);
    }

    [Fact]
    public void Missing_months_are_passed_over_and_are_no_zeros()
    {
        double[] counts = Series(60, 20, seed: 3);
        double[] holed = [.. counts.Select((count, i) => i is 7 or 8 or 31 ? double.NaN : count)];
        MonthlyModel model = new();
        int[] kept = [.. Enumerable.Range(0, 60).Where(i => double.IsFinite(holed[i]))];

        CountFit fit = CountRegression.Fit(holed, model.Rows(60), CountSpread.NegativeBinomial);
        CountFit without = CountRegression.Fit([.. kept.Select(i => counts[i])], [.. kept.Select(model.Row)], CountSpread.NegativeBinomial);

        Assert.Equal(without.Coefficients, fit.Coefficients);
        Assert.True(double.IsNaN(fit.Means[8]) && double.IsNaN(fit.Residuals[31]));
    }

    [Fact]
    public void Twice_the_exposure_for_twice_the_counts_changes_nothing_but_the_information()
    {
        double[] counts = Series(48, 9, seed: 5);
        MonthlyModel model = new();

        CountFit one = CountRegression.Fit(counts, model.Rows(48), CountSpread.Poisson, [.. counts.Select(_ => 100.0)]);
        CountFit two = CountRegression.Fit([.. counts.Select(count => 2 * count)], model.Rows(48), CountSpread.Poisson, [.. counts.Select(_ => 200.0)]);

        Assert.Equal(one.Coefficients, two.Coefficients, (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(one.StandardErrors[1], two.StandardErrors[1] * Math.Sqrt(2), 1e-9);
    }

    [Fact]
    public void Counts_that_spread_no_more_than_chance_have_an_endless_theta()
    {
        CountFit fit = CountRegression.Fit([10, 11, 10, 9, 10, 10, 11, 9], new MonthlyModel(Harmonics: 0).Rows(8), CountSpread.NegativeBinomial);

        Assert.Equal(double.PositiveInfinity, fit.Theta);
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 0, 0, "no event")]
    [InlineData(0, 0, 0, 4, 3, 5, "explodes")]
    public void What_nothing_finite_fits_is_refused_in_words(double a, double b, double c, double d, double e, double f, string reason)
    {
        MonthlyModel model = new(HasTrend: false, Harmonics: 0, Breaks: [3]);

        NoAnswerException refusal = Assert.Throws<NoAnswerException>(() => CountRegression.Fit([a, b, c, d, e, f], model.Rows(6), CountSpread.Poisson));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trend_that_rises_from_nothing_to_one_month_explodes_and_is_refused()
    {
        double[] counts = new double[36];
        counts[35] = 6;

        NoAnswerException refusal = Assert.Throws<NoAnswerException>(() => CountRegression.Fit(counts, new MonthlyModel(Harmonics: 0).Rows(36), CountSpread.NegativeBinomial));

        Assert.Contains("explodes", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_break_before_the_series_or_two_at_once_cannot_be_told_apart()
    {
        double[] counts = Series(36, 10, seed: 8);

        Assert.Contains("told apart", Assert.Throws<NoAnswerException>(() => CountRegression.Fit(counts, new MonthlyModel(Breaks: [0]).Rows(36), CountSpread.Poisson)).Message, StringComparison.Ordinal);
        Assert.Contains("told apart", Assert.Throws<NoAnswerException>(() => CountRegression.Fit(counts, new MonthlyModel(Breaks: [9, 9]).Rows(36), CountSpread.Poisson)).Message, StringComparison.Ordinal);
        Assert.Contains("more than", Assert.Throws<NoAnswerException>(() => CountRegression.Fit(counts[..6], new MonthlyModel().Rows(6), CountSpread.Poisson)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_that_do_not_belong_together_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CountRegression.Fit([1, 2, 3], new MonthlyModel().Rows(2), CountSpread.Poisson));
        Assert.Throws<ArgumentException>(() => CountRegression.Fit([1, -2], [[1], [1]], CountSpread.Poisson));
        Assert.Throws<ArgumentException>(() => CountRegression.Fit([1, 2], [[1], [1]], CountSpread.Poisson, [1, 0]));
    }

    [Fact]
    public void Hundreds_of_series_are_fitted_while_a_page_is_made()
    {
        double[][] series = [.. Enumerable.Range(0, 300).Select(seed => Series(60, 15, seed))];
        double[][] rows = new MonthlyModel().Rows(60);
        Stopwatch watch = Stopwatch.StartNew();

        int fits = series.Count(counts => double.IsFinite(CountRegression.Fit(counts, rows, CountSpread.NegativeBinomial).LogLikelihood));

        Assert.Equal(300, fits);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(6), $"300 fits took {watch.Elapsed}");
    }

    private static double[] Series(int months, double mean, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, months).Select(month =>
            (double)NegativeBinomial.Quantile(0.0005 + 0.999 * random.NextDouble(), mean * Math.Exp(0.25 * Math.Sin(month * Math.PI / 6)), 6))];
    }
}
