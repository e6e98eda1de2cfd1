using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Evidence.Exploring;

/// <summary>Courses and counts made up for a test.</summary>
internal static class MadeCourses
{
    /// <summary>A course from January 2018 on.</summary>
    public static Course Of(params IEnumerable<double> counts)
    {
        double[] all = [.. counts];
        return new(Months(all.Length), all);
    }

    public static IReadOnlyList<Period> Months(int count) => [.. Enumerable.Range(0, count).Select(month => Period.Of(PeriodKind.Month, new DateOnly(2018, 1, 1).AddMonths(month)))];

    /// <summary>Counts of two wards of one district: the burglaries are given, everything else is none.</summary>
    public static Counts Burglaries(IReadOnlyList<bool> isPresent, params int[][] wards)
    {
        const int Types = 17;
        int[] values = new int[wards.Length * isPresent.Count * Types];
        for (int ward = 0; ward < wards.Length; ward++)
        {
            for (int month = 0; month < isPresent.Count; month++)
            {
                values[(((ward * isPresent.Count) + month) * Types) + (int)CrimeType.Burglary] = wards[ward][month];
            }
        }

        return new(Guid.Empty, "Wards 2019", [.. wards.Select((_, ward) => new CountedArea(ward, $"E0500000{ward}", $"Ward {ward}", "Northmere"))], Months(isPresent.Count), isPresent, values);
    }
}
