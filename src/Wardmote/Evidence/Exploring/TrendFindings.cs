using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Analysis.Trends;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Evidence.Exploring;

/// <summary>All that is worked out of one course: its breaks, season, limits, trend, and the change of the latest year.</summary>
/// <param name="Index">The season of the year with its ranges; none where it cannot be told, and <paramref name="WhyNoIndex"/> says why.</param>
/// <param name="Sen">The slope for readers who distrust models; none where too few months are known.</param>
/// <param name="MannKendall">The seasonal test, which is shown for comparability and decides nothing.</param>
public sealed record TrendFindings(
    Course Course, CourseBreaks Breaks, SeasonOfYear Season, MonthLimits Limits, TrendVerdict Verdict, PeriodChange LastYear, SeasonalIndex? Index, string WhyNoIndex, SenSlope? Sen, MannKendall? MannKendall)
{
    /// <summary>What the ranges of the season are drawn from; the same for everybody, so that a page says the same each time.</summary>
    private const int Seed = 1;

    public static TrendFindings Of(Course course, CourseBreaks breaks)
    {
        var season = SeasonOfYear.Of(course, breaks);
        var verdict = TrendVerdict.Of(course.Counts, breaks: breaks.Steps);
        (SeasonalIndex? index, string whyNone) = Answered(() => SeasonalIndex.Of(course.Counts, Seed, [.. course.Months.Select(month => (double)month.Last.Day)], breaks.Steps));
        return new(
            course, breaks, season, MonthLimits.Of(course, breaks, season), verdict, LatestYear(course, breaks, CourseSpread.Of(course, breaks, season)), index, whyNone,
            Answered(() => SenSlope.Seasonal(course.Counts)).Answer, Answered(() => MannKendall.Seasonal(course.Counts)).Answer);
    }

    /// <summary>The factor of a month of the year, from 1, in the season that is shown.</summary>
    public (double Value, Interval Range) IndexOf(int monthOfYear)
    {
        int at = (monthOfYear + Course.MonthsInYear - Course.Months[0].First.Month) % Course.MonthsInYear;
        return (Index!.Values[at], Index.Ranges[at]);
    }

    /// <summary>The slope in words: "about 12 a month fewer each year (95 % interval 3 to 20 fewer)"; empty where none is told.</summary>
    public string SenSentence => Sen is null || Verdict.WhyNone.Length > 0 ? ""
        : string.Create(CultureInfo.InvariantCulture, $"By the slope of Theil and Sen, which knows neither breaks nor models, a month changes by {Sen.Slope:+0.0;\u22120.0;0} each year (95 % interval {Sen.Range.Low:+0.0;\u22120.0;0} to {Sen.Range.High:+0.0;\u22120.0;0}, as if months were independent).");

    private static (T? Answer, string WhyNone) Answered<T>(Func<T> ask)
        where T : class
    {
        try
        {
            return (ask(), "");
        }
        catch (NoAnswerException refusal)
        {
            return (null, refusal.Message);
        }
    }

    /// <summary>The twelve months that end with the latest known one, against the twelve before.</summary>
    public static PeriodChange LatestYear(Course course, CourseBreaks breaks, double dispersion) => course.Latest is { } latest
        ? PeriodChange.Of(course, Enumerable.Range(latest + 1 - Course.MonthsInYear, Course.MonthsInYear).Where(month => month >= 0), 1, dispersion, breaks)
        : PeriodChange.Of(course, [], 1, dispersion, breaks);

    /// <summary>The verdict with its size and interval, as a sentence without a full stop.</summary>
    public string VerdictSentence => SentenceOf(Verdict);

    public static string SentenceOf(TrendVerdict verdict) => verdict.Certainty switch
    {
        TrendCertainty.Clear => $"a {verdict.Words} of {Size(verdict)} a year (95 % interval {Range(verdict)})",
        TrendCertainty.Possible => $"a {verdict.Words} of {Size(verdict)} a year (95 % interval {Range(verdict)}): the months show it, the yearly totals do not bear it out",
        TrendCertainty.NoClearTrend => $"no clear trend; the true course could be anything from {Range(verdict)} a year",
        _ => $"no trend is told. {verdict.WhyNone}",
    };

    private static string Size(TrendVerdict verdict) => NumberWords.Share(Math.Abs(verdict.PercentAYear) / 100);

    private static string Range(TrendVerdict verdict) => $"{PeriodChange.Percent(verdict.Range.Low)} to {PeriodChange.Percent(verdict.Range.High)}";
}
