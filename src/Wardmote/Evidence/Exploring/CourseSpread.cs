namespace Wardmote.Evidence.Exploring;

/// <summary>How much more a course's months vary than chance in counting explains: one offender or one address stands behind several incidents.</summary>
public static class CourseSpread
{
    /// <summary>Variance over mean around trend, season and breaks; of the ordinary months around their mean where a season cannot be told; 1 where fewer than a year is known.</summary>
    public static double Of(Course course, CourseBreaks breaks, SeasonOfYear season)
    {
        if (season.IsTold)
        {
            return Math.Max(1, season.Dispersion);
        }

        double[] ordinary = [.. course.Counts.Where((count, month) => double.IsFinite(count) && breaks.IsOrdinary(month))];
        if (ordinary.Length < MonthLimits.FewestMonths || ordinary.Sum() == 0)
        {
            return 1;
        }

        double mean = ordinary.Average();
        return Math.Max(1, ordinary.Sum(count => (count - mean) * (count - mean)) / (ordinary.Length - 1) / mean);
    }
}
