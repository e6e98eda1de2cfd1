using System.Globalization;
using System.Text.Json;
using Wardmote.Analysis.Tests.Reference;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Tests.Trends;

/// <summary>R 4.2.2, glm() and MASS::glm.nb, which stop a little before the end: fits agree to a part in a million.</summary>
public sealed class CountRegressionTests
{
    private const string Drivers = "glm_trend_harmonics_ukdriverdeaths";

    private const string Counties = "glm_offset_ncsids";

    /// <summary>The design of the reference: level, trend, two harmonics, and the seat-belt law where asked for.</summary>
    private static (double[] Counts, double[][] Rows) DriverDeaths(bool withLaw)
    {
        double[][] rows = ReferenceCase.Rows(Drivers);
        return ([.. rows.Select(row => row[2])], [.. rows.Select(row => (double[])[1, row[7], row[3], row[4], row[5], row[6], .. withLaw ? (double[])[row[8]] : []])]);
    }

    private static void Fits(JsonElement expected, CountFit fit, params string[] terms)
    {
        for (int k = 0; k < terms.Length; k++)
        {
            Near(Number(expected.GetProperty("coef"), terms[k]), fit.Coefficients[k]);
            // glm() takes its errors from the last step but one: with control = glm.control(epsilon = 1e-15) they are ours to nine digits.
            Near(Number(expected.GetProperty("se"), terms[k]), fit.StandardErrors[k], 1e-5);
            Assert.Equal(Number(expected.GetProperty("p"), terms[k]), fit.Chance(k), 1e-6);
        }

        Near(Number(expected, "deviance"), fit.Deviance);
        Near(Number(expected, "null_deviance"), fit.NullDeviance);
        Near(Number(expected, "pearson_chi2"), fit.PearsonChiSquare);
        Near(Number(expected, "loglik"), fit.LogLikelihood);
        Assert.Equal(Number(expected, "df_resid"), fit.DegreesOfFreedom);
    }

    [Fact]
    public void Poisson_and_quasi_poisson_with_trend_and_harmonics_agree_with_the_reference()
    {
        JsonElement expected = ReferenceCase.Expected(Drivers);
        (double[] counts, double[][] rows) = DriverDeaths(withLaw: false);

        CountFit poisson = CountRegression.Fit(counts, rows, CountSpread.Poisson);
        CountFit quasi = CountRegression.Fit(counts, rows, CountSpread.QuasiPoisson);

        Fits(expected.GetProperty("poisson"), poisson, "(Intercept)", "tr", "s1", "c1", "s2", "c2");
        JsonElement spread = expected.GetProperty("quasipoisson");
        Near(Number(spread, "dispersion"), quasi.Dispersion);
        Near(Number(spread.GetProperty("se"), "tr"), quasi.StandardErrors[1]);
        Assert.Equal(1, quasi.Chance(1) / Number(spread.GetProperty("p"), "tr"), 1e-5);
        Assert.Equal(1, quasi.Chance(4) / Number(spread.GetProperty("p"), "s2"), 1e-5);
    }

    [Fact]
    public void The_negative_binomial_agrees_with_the_reference_with_and_without_the_law()
    {
        JsonElement expected = ReferenceCase.Expected(Drivers);
        (double[] counts, double[][] rows) = DriverDeaths(withLaw: false);
        (_, double[][] broken) = DriverDeaths(withLaw: true);

        CountFit plain = CountRegression.Fit(counts, rows, CountSpread.NegativeBinomial);
        CountFit law = CountRegression.Fit(counts, broken, CountSpread.NegativeBinomial);

        Fits(expected.GetProperty("negbin"), plain, "(Intercept)", "tr", "s1", "c1", "s2", "c2");
        Fits(expected.GetProperty("negbin_interrupted"), law, "(Intercept)", "tr", "s1", "c1", "s2", "c2", "law");
        Near(99.8367943440534, plain.Theta);
        Near(10.7934272523783, plain.ThetaError);
        Near(121.714589913637, law.Theta);
        Near(-1.82775068967854, 100 * (Math.Exp(plain.Coefficients[1]) - 1));
    }

    [Fact]
    public void The_fitted_means_and_their_errors_agree_with_the_reference()
    {
        JsonElement expected = ReferenceCase.Expected(Drivers);
        (double[] counts, double[][] rows) = DriverDeaths(withLaw: false);

        CountFit fit = CountRegression.Fit(counts, rows, CountSpread.NegativeBinomial);

        Assert.All(expected.Numbers("fitted_last12_link"), (link, i) => Near(link, fit.At(rows[180 + i]).LogMean));
        Assert.All(expected.Numbers("fitted_last12_se"), (error, i) => Near(error, fit.At(rows[180 + i]).Error));
        Near(Math.Log(fit.Means[191]), fit.At(rows[191]).LogMean);
    }

    [Fact]
    public void A_regression_with_populations_agrees_with_the_reference()
    {
        JsonElement expected = ReferenceCase.Expected(Counties);
        double[][] rows = ReferenceCase.Rows(Counties);
        double[] counts = [.. rows.Select(row => row[0])];
        double[] people = [.. rows.Select(row => row[1])];
        double[][] design = [.. rows.Select(row => (double[])[1, row[2]])];

        CountFit poisson = CountRegression.Fit(counts, design, CountSpread.Poisson, people);
        Near(0.0900719542686689, poisson.StandardErrors[0], 1e-9);
        CountFit negative = CountRegression.Fit(counts, design, CountSpread.NegativeBinomial, people);

        Fits(expected.GetProperty("poisson"), poisson, "(Intercept)", "nwp");
        Fits(expected.GetProperty("negbin"), negative, "(Intercept)", "nwp");
        Near(17.7233561748757, negative.Theta);
        Near(8.58199514861046, negative.ThetaError);
    }

    // R 4.2.2: glm(count ~ x, poisson) on twelve counts of which six are 0.
    [Fact]
    public void A_sparse_series_agrees_with_the_reference()
    {
        double[][] rows = ReferenceCase.Rows(Counties, "sparse.csv");

        CountFit fit = CountRegression.Fit([.. rows.Select(row => row[0])], [.. rows.Select(row => (double[])[1, row[1]])], CountSpread.Poisson);

        Fits(ReferenceCase.Expected(Counties).GetProperty("sparse_poisson"), fit, "(Intercept)", "x");
    }

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static void Near(double expected, double actual, double tolerance = 1e-6) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance * Math.Abs(expected), string.Create(CultureInfo.InvariantCulture, $"Expected {expected:R}, found {actual:R}"));
}
