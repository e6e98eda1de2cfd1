namespace Wardmote.Analysis.Trends;

/// <summary>The two tests behind a <see cref="TrendVerdict"/>, for one series by itself.</summary>
internal sealed record TrendTests(
    double PercentAYear, Interval Range, double MonthlyChance, double AnnualChance, double Resemblance, double Dispersion, int KnownMonths, string WhyNone = "")
{
    /// <summary>Nearer to 1 a series holds no information about its trend.</summary>
    private const double MostResemblance = 0.95;

    /// <summary>A slope so small is the rounding of the computer.</summary>
    private const double NoSlope = 1e-9;

    public static TrendTests Of(MonthlySeries series)
    {
        int known = series.KnownMonths;
        double events = series.Counts.Where(double.IsFinite).Sum();
        if (known < TrendVerdict.FewestMonths)
        {
            return Refused(known, $"A trend is told from {TrendVerdict.FewestMonths} known months on, and there are {known}");
        }

        if (events < TrendVerdict.FewestEvents)
        {
            return Refused(known, $"A trend is told from {TrendVerdict.FewestEvents} events on, and there are {events:0}");
        }

        try
        {
            return Fitted(series, known);
        }
        catch (NoAnswerException refusal)
        {
            return Refused(known, refusal.Message);
        }
    }

    private static TrendTests Refused(int known, string why) =>
        new(double.NaN, new Interval(double.NaN, double.NaN), double.NaN, double.NaN, double.NaN, double.NaN, known, why);

    private static TrendTests Fitted(MonthlySeries series, int known)
    {
        MonthlyModel model = new(Breaks: series.BreaksInside());
        double[][] rows = model.Rows(series.Counts.Count);
        CountFit fit = CountRegression.Fit(series.Counts, rows, CountSpread.QuasiPoisson, series.Populations);
        double resemblance = ResemblanceOf(fit.Residuals, known, model.Terms);
        double worth = (1 - resemblance) / (1 + resemblance);
        double slope = fit.Coefficients[MonthlyModel.TrendTerm];
        double error = fit.StandardErrors[MonthlyModel.TrendTerm] / Math.Sqrt(worth);
        double degrees = Math.Max(1, known * worth - model.Terms);
        double half = StudentT.Quantile(1 - TrendVerdict.Limit / 2, degrees) * error;
        return new TrendTests(
            InPercent(slope),
            new Interval(InPercent(slope - half), InPercent(slope + half)),
            Math.Abs(slope) < NoSlope ? 1 : StudentT.TwoSided(slope / error, degrees),
            AnnualChanceOf(series, fit, rows),
            resemblance,
            fit.Dispersion,
            known);
    }

    private static double InPercent(double slope) => 100 * (Math.Exp(slope) - 1);

    /// <summary>
    /// The correlation of residuals of neighbouring known months, never below 0. Residuals look less alike than the errors they stand for: to
    /// first order by (1 + 3r) / n where a mean was fitted and (2 + 4r) / n where a line was (Marriott and Pope 1954), and so on for each term.
    /// </summary>
    private static double ResemblanceOf(IReadOnlyList<double> residuals, int known, int terms)
    {
        double products = 0;
        int pairs = 0;
        for (int i = 1; i < residuals.Count; i++)
        {
            if (double.IsFinite(residuals[i]) && double.IsFinite(residuals[i - 1]))
            {
                products += residuals[i] * residuals[i - 1];
                pairs++;
            }
        }

        double squares = residuals.Where(double.IsFinite).Average(residual => residual * residual);
        double plain = pairs == 0 || squares == 0 ? 0 : products / pairs / squares;
        return Math.Clamp(plain + (terms + (terms + 2) * plain) / known, 0, MostResemblance);
    }

    /// <summary>
    /// A quasi-Poisson line through the totals of whole years, counted back from the end. A year's exposure is what its known months would
    /// lead one to expect without a trend: a missing December weighs as much as a December does, and a break is no trend.
    /// </summary>
    private static double AnnualChanceOf(MonthlySeries series, CountFit fit, double[][] rows)
    {
        int years = series.Counts.Count / MonthlySeries.MonthsInYear;
        int first = series.Counts.Count - years * MonthlySeries.MonthsInYear;
        double[] totals = new double[years];
        double[] exposures = new double[years];
        for (int month = first; month < series.Counts.Count; month++)
        {
            if (double.IsFinite(fit.Means[month]))
            {
                int year = (month - first) / MonthlySeries.MonthsInYear;
                double trend = fit.Coefficients[MonthlyModel.TrendTerm] * rows[month][MonthlyModel.TrendTerm];
                totals[year] += series.Counts[month];
                exposures[year] += fit.Means[month] * Math.Exp(-trend);
            }
        }

        CountFit line = CountRegression.Fit(
            [.. totals.Select((total, year) => exposures[year] > 0 ? total : double.NaN)],
            [.. Enumerable.Range(0, years).Select(year => (double[])[1, year])],
            CountSpread.QuasiPoisson,
            [.. exposures.Select(exposure => exposure > 0 ? exposure : double.NaN)]);
        return Math.Abs(line.Coefficients[1]) < NoSlope ? 1 : line.Chance(1);
    }
}
