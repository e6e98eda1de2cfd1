using Wardmote.Analysis;
using Wardmote.Analysis.Trends;

namespace Wardmote.Evidence.Exploring;

/// <summary>
/// How much more or less than usual each month of the year holds, from a regression with two pairs of sines beside trend and known breaks: what months
/// are set against before one is called unusual. It bears gaps and breaks that leave <see cref="SeasonalIndex"/>, which a season is shown by, without an answer.
/// Months differ by their days alone by a tenth, so days are allowed for first.
/// </summary>
/// <param name="Factors">January to December: 1.1 is a tenth more a day than usual.</param>
/// <param name="Dispersion">Variance over mean of the months around the regression: 1 is chance in counting.</param>
/// <param name="WhyNone">Why no season is told; empty where it is.</param>
public sealed record SeasonOfYear(IReadOnlyList<double> Factors, double Dispersion, string WhyNone)
{
    public const int FewestMonths = 36;

    /// <summary>Below this mean a month a season cannot be told from chance.</summary>
    public const double LeastMean = 5;

    private const int Harmonics = 2;

    /// <summary>Whether there is a season that may be shown.</summary>
    public bool IsTold => WhyNone.Length == 0;

    /// <summary>The days of a month times its season: what a month's count is set against.</summary>
    public double ExposureOf(DateOnly month) => DateTime.DaysInMonth(month.Year, month.Month) * Factors[month.Month - 1];

    /// <summary>The season of a course; none (all 1) where it is too short or too thin, with the reason.</summary>
    public static SeasonOfYear Of(Course course, CourseBreaks breaks)
    {
        string why = course.KnownMonths < FewestMonths ? $"A season is told from {FewestMonths} known months on, and there are {course.KnownMonths}"
            : course.Mean < LeastMean ? $"A season is told from {LeastMean} a month on"
            : "";
        if (why.Length > 0)
        {
            return None(why);
        }

        try
        {
            double[] days = [.. course.Months.Select(month => (double)month.Last.Day)];
            MonthlyModel model = new(HasTrend: true, Harmonics, breaks.StepsInside(course));
            CountFit fit = CountRegression.Fit(course.Counts, model.Rows(days.Length), CountSpread.QuasiPoisson, days);
            double[] logs = [.. Enumerable.Range(0, Course.MonthsInYear).Select(month => Season(model, fit, month, course.Months[0].First.Month))];
            double mean = Math.Log(logs.Average(Math.Exp));
            return new([.. logs.Select(log => Math.Exp(log - mean))], fit.Dispersion, "");
        }
        catch (NoAnswerException refusal)
        {
            return None(refusal.Message);
        }
    }

    private static SeasonOfYear None(string why) => new([.. Enumerable.Repeat(1.0, Course.MonthsInYear)], double.NaN, why);

    /// <summary>The part of the fitted log that the season makes, for a month of the year from 0.</summary>
    private static double Season(MonthlyModel model, CountFit fit, int monthOfYear, int firstMonth)
    {
        double[] row = model.Row((monthOfYear + Course.MonthsInYear - (firstMonth - 1)) % Course.MonthsInYear);
        int first = model.HasTrend ? 2 : 1;
        return Enumerable.Range(first, 2 * model.Harmonics).Sum(term => row[term] * fit.Coefficients[term]);
    }
}
