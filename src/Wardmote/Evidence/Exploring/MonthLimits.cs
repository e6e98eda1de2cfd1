using Wardmote.Analysis.Trends;

namespace Wardmote.Evidence.Exploring;

/// <summary>
/// Within which limits each month would lie by chance alone: a u' chart (Laney 2002) whose exposure is the days of the month and, where there is
/// a season, its factor, so that neither a short February nor a usual July looks unusual. Each level between lasting breaks has limits of its own,
/// and stretches that are no ordinary level have none.
/// </summary>
/// <param name="Centre">For each month what is usual; none where nothing can be said.</param>
/// <param name="Signals">The months outside their limits.</param>
/// <param name="Shifts">The months of runs by the rules that the NHS uses (eight on one side, six that rise or fall, two of three near a limit): signs that the level moved.</param>
public sealed record MonthLimits(IReadOnlyList<double?> Centre, IReadOnlyList<double?> Lower, IReadOnlyList<double?> Upper, IReadOnlyList<int> Signals, IReadOnlyList<int> Shifts)
{
    /// <summary>Fewer known months make no limits.</summary>
    public const int FewestMonths = 12;

    public bool HasAny => Centre.Any(value => value is not null);

    public static MonthLimits Of(Course course, CourseBreaks breaks, SeasonOfYear season)
    {
        int months = course.Months.Count;
        double?[] centre = new double?[months], lower = new double?[months], upper = new double?[months];
        List<int> signals = [], shifts = [];
        double[] exposures = Exposures(course, season);
        foreach ((int first, int last) in breaks.Levels(months))
        {
            int[] level = [.. Enumerable.Range(first, last - first + 1)];
            double[] counts = [.. level.Select(month => breaks.IsOrdinary(month) ? course.Counts[month] : double.NaN)];
            if (!CanBeCharted(counts))
            {
                continue;
            }

            var chart = ControlChart.OfSpreadRates(counts, [.. level.Select(month => exposures[month])]);
            foreach (int month in level.Where(breaks.IsOrdinary))
            {
                (centre[month], lower[month], upper[month]) = (chart.Centre * exposures[month], chart.Lower[month - first] * exposures[month], chart.Upper[month - first] * exposures[month]);
            }

            foreach (SpecialCause cause in SpecialCause.In(chart))
            {
                (cause.Rule == SpecialCauseRule.OutsideLimits ? signals : shifts).Add(first + cause.Point);
            }
        }

        return new(centre, lower, upper, [.. signals.Distinct().Order()], [.. shifts.Distinct().Order()]);
    }

    internal static double[] Exposures(Course course, SeasonOfYear season) => [.. course.Months.Select(month => season.ExposureOf(month.First))];

    /// <summary>Enough known months with anything in them, two of them in a row.</summary>
    internal static bool CanBeCharted(double[] counts) =>
        counts.Count(double.IsFinite) >= FewestMonths && counts.Any(count => count > 0) && counts.Zip(counts.Skip(1)).Any(pair => double.IsFinite(pair.First) && double.IsFinite(pair.Second));
}
