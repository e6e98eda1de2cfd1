using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>Tells a category that began, or ended, part of the way through: its first months are not a low level but no category.</summary>
public static class CategoryPart
{
    /// <summary>So many known months without any, before or after months of at least <see cref="FewestAMonth"/>, are no chance: it is below one in ten million.</summary>
    public const int EmptyMonths = 6;

    public const double FewestAMonth = 3;

    /// <summary>Why a course cannot be compared over its whole length; empty where it can.</summary>
    public static string WhyNot(Course course)
    {
        double[] known = [.. course.Counts.Where(double.IsFinite)];
        int empty = known.TakeWhile(count => count == 0).Count(), ended = known.Reverse().TakeWhile(count => count == 0).Count();
        if (empty == known.Length)
        {
            return "";
        }

        double mean = known.Skip(empty).Take(known.Length - empty - ended).Average();
        return mean < FewestAMonth ? ""
            : empty >= EmptyMonths ? $"nothing was recorded under this category before {MonthOf(course, empty)}: it began part of the way through"
            : ended >= EmptyMonths ? $"nothing was recorded under this category after {MonthOf(course, known.Length - ended - 1)}: it ended part of the way through"
            : "";
    }

    private static Period MonthOf(Course course, int known) => Enumerable.Range(0, course.Months.Count).Where(course.IsKnown).Select(month => course.Months[month]).ElementAt(known);
}
