using Wardmote.Analysis.Trends;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>How the last known month lies among the months before it.</summary>
public enum MonthVerdict
{
    /// <summary>Too few months to say.</summary>
    NotJudged,
    Ordinary,
    UnusuallyHigh,
    UnusuallyLow,

    /// <summary>It lies in a stretch in which something else was recorded.</summary>
    InStretch,
}

/// <summary>
/// The last known month held against the known months of the three years before it, those left out in which something else was recorded (of its own
/// level where that has twelve; twelve must lie within two years). It is unusual only where it lies outside their limits: one point in about 370 does so by chance.
/// </summary>
/// <param name="Month">The month; none where nothing is known.</param>
/// <param name="Seen">What was recorded in it.</param>
/// <param name="Usual">What would be usual, its days and season allowed for; NaN where that cannot be told.</param>
/// <param name="Months">How many months before it this rests on.</param>
public sealed record MonthCheck(MonthVerdict Verdict, Period? Month, double Seen, double Usual, double Low, double High, int Months)
{
    public bool IsUnusual => Verdict is MonthVerdict.UnusuallyHigh or MonthVerdict.UnusuallyLow;

    public string Words => Verdict switch
    {
        MonthVerdict.Ordinary => "within normal month-to-month variation",
        MonthVerdict.UnusuallyHigh => "unusually high: worth asking why",
        MonthVerdict.UnusuallyLow => "unusually low: worth asking why",
        MonthVerdict.InStretch => "not judged: something else was recorded",
        _ => "too few comparable months before it to say",
    };

    /// <summary>"612 in Sep 2021; 480 to 640 would be usual".</summary>
    public string Sentence => Month is not { } month ? "No month is known"
        : $"{NumberWords.Count(Seen)} in {month}{(double.IsFinite(Usual) ? $"; {NumberWords.Count(Math.Ceiling(Low))} to {NumberWords.Count(Math.Floor(High))} would be usual" : "")}";

    public static MonthCheck Of(Course course, CourseBreaks breaks, SeasonOfYear season)
    {
        if (course.Latest is not { } latest)
        {
            return new(MonthVerdict.NotJudged, null, double.NaN, double.NaN, double.NaN, double.NaN, 0);
        }

        int first = breaks.Levels(course.Months.Count).Last(level => level.First <= latest).First;
        int[] before = [.. Known(Known(first).Length >= MonthLimits.FewestMonths ? first : 0)];
        MonthCheck unknown = new(MonthVerdict.NotJudged, course.Months[latest], course.Counts[latest], double.NaN, double.NaN, double.NaN, before.Length);
        if (IsParted(latest))
        {
            return unknown with { Verdict = MonthVerdict.InStretch };
        }

        HashSet<int> used = [.. before];
        int[] span = before.Length == 0 ? [] : [.. Enumerable.Range(before[0], latest - before[0] + 1)];
        double[] counts = [.. span.Select(month => used.Contains(month) ? course.Counts[month] : double.NaN)];
        if (!MonthLimits.CanBeCharted(counts) || before.Count(month => month >= latest - (2 * Course.MonthsInYear)) < MonthLimits.FewestMonths)
        {
            return unknown;
        }

        // The month itself is left out of what is usual: only its exposure is given, so that it gets limits.
        double[] exposures = MonthLimits.Exposures(course, season);
        var chart = ControlChart.OfSpreadRates(counts, [.. span.Select(month => exposures[month])]);
        (double usual, double low, double high) = (chart.Centre * exposures[latest], chart.Lower[^1] * exposures[latest], chart.Upper[^1] * exposures[latest]);
        double seen = course.Counts[latest];
        MonthVerdict verdict = seen > high ? MonthVerdict.UnusuallyHigh : seen < low ? MonthVerdict.UnusuallyLow : MonthVerdict.Ordinary;
        return unknown with { Verdict = verdict, Usual = usual, Low = low, High = high };

        int[] Known(int start) => [.. Enumerable.Range(Math.Max(start, latest - (3 * Course.MonthsInYear)), latest - Math.Max(start, latest - (3 * Course.MonthsInYear))).Where(month => course.IsKnown(month) && !IsParted(month))];

        bool IsParted(int month) => breaks.Barriers.Any(barrier => barrier.Last is not null && barrier.Holds(month));
    }
}
