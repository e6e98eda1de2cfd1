using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Problems;

/// <summary>The months of a study as a picture shows them: the treated area and the comparison area, each with its own average before the response as 100, so that places of different size can be seen together.</summary>
/// <param name="Months">The months before, then one empty place where the response begins, then the months after.</param>
/// <param name="Target">The treated area; none for a missing month.</param>
public sealed record StudyCourse(string What, string Place, string Others, IReadOnlyList<string> Months, IReadOnlyList<double?> Target, IReadOnlyList<double?> Comparison)
{
    private const string Begins = "Response";

    /// <summary>The course of a study; none where one of both recorded nothing before, so that nothing can be set to 100.</summary>
    /// <param name="others">The names of the comparison areas.</param>
    public static StudyCourse? Of(StudyPlan plan, StudiedMonths months, string others)
    {
        (Period beforeFrom, _, Period afterFrom, _) = plan.Months();
        double target = Average(months.TargetBefore), comparison = Average(months.ComparisonBefore);
        return !(target > 0) || !(comparison > 0) ? null : new StudyCourse(
            months.What, months.Place, others,
            [.. Names(beforeFrom, months.TargetBefore.Count), Begins, .. Names(afterFrom, months.TargetAfter.Count)],
            Indexed(months.TargetBefore, months.TargetAfter, target),
            Indexed(months.ComparisonBefore, months.ComparisonAfter, comparison));
    }

    /// <summary>The picture with its table and its sentence.</summary>
    /// <param name="source">One line of source and period.</param>
    public Chart Chart(string source) => new($"{What} before and after the response", Says(), Months, [new(Place, Target), new("Comparison area", Comparison, ChartRole.Comparison)])
    {
        Unit = "average before = 100",
        Source = source,
    };

    private string Says()
    {
        int begins = Months.ToList().IndexOf(Begins);
        string After(IReadOnlyList<double?> course) => course.Skip(begins + 1).OfType<double>().ToList() is { Count: > 0 } after ? after.Average().ToString("F0", CultureInfo.InvariantCulture) : "not known";
        return $"{What} each month, with the average month before the response as 100 in each place. After it, {Place} came to {After(Target)} on average and the comparison area ({Others}) to {After(Comparison)}.";
    }

    private static IEnumerable<string> Names(Period first, int count) => Enumerable.Range(0, count).Select(month => Period.Of(PeriodKind.Month, first.First.AddMonths(month)).ShortName);

    private static double?[] Indexed(IReadOnlyList<double> before, IReadOnlyList<double> after, double average) =>
        [.. before.Select(count => Index(count, average)), null, .. after.Select(count => Index(count, average))];

    private static double? Index(double count, double average) => double.IsFinite(count) ? Math.Round(100 * count / average, 1) : null;

    private static double Average(IReadOnlyList<double> months) => months.Where(double.IsFinite).DefaultIfEmpty(0).Average();
}
