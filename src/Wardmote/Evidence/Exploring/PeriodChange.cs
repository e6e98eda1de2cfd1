using System.Globalization;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>What may be said of a change between two periods.</summary>
public enum ChangeVerdict
{
    /// <summary>No month is known in both.</summary>
    NotKnown,

    /// <summary>Too few for a percentage: the two counts say it.</summary>
    TooFew,

    /// <summary>Something else was recorded in one of the periods: the difference is no finding.</summary>
    NotComparable,
    NoEvidence,
    Rise,
    Fall,
}

/// <summary>The same months of two periods, one beside the other. Only months that both have are compared; the others are named.</summary>
/// <param name="Compared">The later of each pair of months that is compared.</param>
/// <param name="LeftOut">The later of each pair of which a month is missing.</param>
/// <param name="Dispersion">Variance over mean of the months, by which the range is widened; 1 where it could not be told.</param>
/// <param name="Chance">The chance of such a difference if nothing changed, adjusted for the number of rows where there are several.</param>
public sealed record PeriodChange(IReadOnlyList<Period> Compared, IReadOnlyList<Period> LeftOut, CountChange Change, double Dispersion, double Chance)
{
    public const double Limit = 0.05;

    /// <summary>Why the two periods are not comparable; empty where they are.</summary>
    public string WhyNotComparable { get; init; } = "";

    /// <summary>What was out of the ordinary in either period, in words; empty as a rule.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Whether a percentage may stand.</summary>
    public bool HasPercent => Verdict is ChangeVerdict.NoEvidence or ChangeVerdict.Rise or ChangeVerdict.Fall;

    public ChangeVerdict Verdict => Compared.Count == 0 ? ChangeVerdict.NotKnown
        : WhyNotComparable.Length > 0 ? ChangeVerdict.NotComparable
        : Change.IsTooFewForPercent ? ChangeVerdict.TooFew
        : !Change.IsEvidence || Chance >= Limit ? ChangeVerdict.NoEvidence
        : Change.After > Change.Before ? ChangeVerdict.Rise : ChangeVerdict.Fall;

    /// <summary>The months of a course compared with the same months some years before.</summary>
    /// <param name="months">The later months, by their places.</param>
    public static PeriodChange Of(Course course, IEnumerable<int> months, int yearsBefore, double dispersion, CourseBreaks? breaks = null)
    {
        List<Period> compared = [], leftOut = [];
        HashSet<string> reasons = [], remarks = [];
        double before = 0, after = 0;
        foreach (int month in months)
        {
            int earlier = month - (yearsBefore * Course.MonthsInYear);
            if (earlier >= 0 && course.IsKnown(earlier) && course.IsKnown(month))
            {
                compared.Add(course.Months[month]);
                before += course.Counts[earlier];
                after += course.Counts[month];
                reasons.UnionWith((breaks ?? CourseBreaks.None).Barriers.Where(barrier => barrier.Parts(earlier, month)).Select(barrier => barrier.Reason));
                remarks.UnionWith((breaks ?? CourseBreaks.None).Disturbed.Where(stretch => stretch.Holds(earlier) || stretch.Holds(month)).Select(stretch => stretch.Reason));
            }
            else
            {
                leftOut.Add(course.Months[month]);
            }
        }

        double spread = double.IsFinite(dispersion) ? Math.Max(1, dispersion) : 1;
        var change = CountChange.OfSpread((long)before, (long)after, spread);
        return new(compared, leftOut, change, spread, change.Chance) { WhyNotComparable = string.Join("; ", reasons), Remark = string.Join("; ", remarks) };
    }

    /// <summary>The change in percent as a person reads it, or why there is none: "−20 %", "too few".</summary>
    public string PercentText => Verdict switch
    {
        ChangeVerdict.NotKnown => "not known",
        ChangeVerdict.TooFew => "too few",
        ChangeVerdict.NotComparable => "not comparable",
        _ => Percent(Change.Percent!.Value),
    };

    public string RangeText => !HasPercent ? "" : $"{Percent(Change.Range.Low)} to {Percent(Change.Range.High)}";

    public string VerdictText => Verdict switch
    {
        ChangeVerdict.NotKnown => "Not known",
        ChangeVerdict.TooFew => $"Fewer than {CountChange.FewestForPercent} before: the counts say it",
        ChangeVerdict.NotComparable => $"Not comparable: {WhyNotComparable}",
        ChangeVerdict.Rise => "Rise",
        ChangeVerdict.Fall => "Fall",
        _ => "No evidence of a change",
    };

    /// <summary>The whole in a sentence without a full stop: "Down from 350 to 280 (−20 %; 95 % interval −32 % to −6 %): more than chance explains".</summary>
    public string Sentence
    {
        get
        {
            string counts = Change.Before == Change.After ? $"{NumberWords.Count(Change.After)} in both periods" : $"{(Change.After > Change.Before ? "Up" : "Down")} from {NumberWords.Count(Change.Before)} to {NumberWords.Count(Change.After)}";
            return Verdict switch
            {
                ChangeVerdict.NotKnown => "No month of this period is known in both years",
                ChangeVerdict.TooFew => $"{counts}; fewer than {CountChange.FewestForPercent} before, which is too few for a percentage",
                ChangeVerdict.NotComparable => $"{counts}; the two are not comparable. {WhyNotComparable}",
                ChangeVerdict.NoEvidence => $"{counts} ({PercentText}); the true change could be anything from {RangeText}, so this is not evidence of a {(Change.After >= Change.Before ? "rise" : "fall")}",
                _ => $"{counts} ({PercentText}; 95 % interval {RangeText}), which is more than chance explains",
            };
        }
    }

    /// <summary>Which months it rests on: "all 12 months", "11 of 12 months; left out are Jul 2019".</summary>
    public string MonthsText => LeftOut.Count == 0
        ? $"all {NumberWords.Count(Compared.Count, "month", "months")}"
        : $"{Compared.Count} of {Compared.Count + LeftOut.Count} months that both periods have; left out: {MonthWords.Of(LeftOut)}";

    internal static string Percent(double percent) => double.IsPositiveInfinity(percent) ? "without limit"
        : (percent < -0.05 ? "\u2212" : percent > 0.05 ? "+" : "") + Math.Abs(percent).ToString(Math.Abs(percent) < 10 ? "F1" : "F0", CultureInfo.InvariantCulture) + "\u00A0%";
}
