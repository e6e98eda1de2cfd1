using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>Tells a type that began within a period from one that was rare: before it began its months are unknown and not zero.</summary>
public static class TypeBeginning
{
    /// <summary>Fewer empty months at the beginning are taken for chance.</summary>
    private const int FewestEmpty = 6;

    /// <summary>So many were to be expected in the empty months by the mean of those after: less is no beginning, but a rare type.</summary>
    private const double FewestExpected = 15;

    /// <summary>The course with the months before the type began taken as unknown, and the month in which it began; none where it did not.</summary>
    public static (Course Course, Period? BeganIn) Of(Course course)
    {
        int first = Enumerable.Range(0, course.Months.Count).FirstOrDefault(month => course.Counts[month] > 0, -1);
        double[] after = first < 0 ? [] : [.. course.Counts.Skip(first).Where(double.IsFinite)];
        int empty = course.Counts.Take(Math.Max(0, first)).Count(double.IsFinite);
        return empty < FewestEmpty || after.Average() * empty < FewestExpected
            ? (course, null)
            : (course with { Counts = [.. course.Counts.Select((count, month) => month < first ? double.NaN : count)] }, course.Months[first]);
    }
}
