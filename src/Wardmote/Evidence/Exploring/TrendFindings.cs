using System.Globalization;
using Wardmote.Analysis.Trends;

namespace Wardmote.Evidence.Exploring;

/// <summary>All that is worked out of one course: its breaks, season, limits, trend, and the change of the latest year.</summary>
public sealed record TrendFindings(Course Course, CourseBreaks Breaks, SeasonOfYear Season, MonthLimits Limits, TrendVerdict Verdict, PeriodChange LastYear)
{
    public static TrendFindings Of(Course course, CourseBreaks breaks)
    {
        var season = SeasonOfYear.Of(course, breaks);
        var verdict = TrendVerdict.Of(course.Counts, breaks: breaks.Steps);
        return new(course, breaks, season, MonthLimits.Of(course, breaks, season), verdict, LatestYear(course, CourseSpread.Of(course, breaks, season)));
    }

    /// <summary>The twelve months that end with the latest known one, against the twelve before.</summary>
    public static PeriodChange LatestYear(Course course, double dispersion) => course.Latest is { } latest
        ? PeriodChange.Of(course, Enumerable.Range(latest + 1 - Course.MonthsInYear, Course.MonthsInYear).Where(month => month >= 0), 1, dispersion)
        : PeriodChange.Of(course, [], 1, dispersion);

    /// <summary>The verdict with its size and interval, as a sentence without a full stop.</summary>
    public string VerdictSentence => SentenceOf(Verdict);

    public static string SentenceOf(TrendVerdict verdict) => verdict.Certainty switch
    {
        TrendCertainty.Clear => $"a {verdict.Words} of {Size(verdict)} a year (95 % interval {Range(verdict)})",
        TrendCertainty.Possible => $"a {verdict.Words} of {Size(verdict)} a year (95 % interval {Range(verdict)}): the months show it, the yearly totals do not bear it out",
        TrendCertainty.NoClearTrend => $"no clear trend; the true course could be anything from {Range(verdict)} a year",
        _ => $"no trend is told. {verdict.WhyNone}",
    };

    private static string Size(TrendVerdict verdict) => Math.Abs(verdict.PercentAYear).ToString("F1", CultureInfo.InvariantCulture) + " %";

    private static string Range(TrendVerdict verdict) => $"{PeriodChange.Percent(verdict.Range.Low)} to {PeriodChange.Percent(verdict.Range.High)}";
}
