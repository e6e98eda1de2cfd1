using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fetching;

/// <summary>An archive of the publisher, and the months that are taken from it.</summary>
/// <param name="Archive">The month by which it is called: "2026-09.zip".</param>
public sealed record PlannedArchive(Period Archive, IReadOnlyList<Period> Months)
{
    public string FileName => $"{Archive.Code}.zip";
}

/// <summary>
/// Which archives a period needs: the fewest, and of those the newest, since an older archive says older things about the same
/// months. Up to April 2017 an archive holds everything since December 2010; from May 2017 on it holds 36 months.
/// </summary>
/// <param name="Archives">The oldest first. Each month is taken from the newest of them that holds it.</param>
/// <param name="Uncovered">Months that no archive holds.</param>
public sealed record ArchivePlan(IReadOnlyList<PlannedArchive> Archives, IReadOnlyList<Period> Uncovered)
{
    /// <summary>How many months an archive holds from May 2017 on.</summary>
    public const int Window = 36;

    /// <summary>The first month of which anything was published.</summary>
    public static Period Beginning { get; } = Month(2010, 12);

    /// <summary>The last archive that holds everything from the beginning.</summary>
    public static Period LastWhole { get; } = Month(2017, 4);

    /// <summary>The first month that an archive holds.</summary>
    public static Period FirstIn(Period archive) => archive <= LastWhole ? Beginning : Period.Of(PeriodKind.Month, archive.First.AddMonths(1 - Window));

    /// <summary>The archives that cover the months from one to another, both included, as far as those that there are hold them.</summary>
    /// <exception cref="RuleBrokenException">The months are the wrong way round, or lie before anything was published.</exception>
    public static ArchivePlan For(Period from, Period to, IReadOnlyCollection<Period> available)
    {
        if (to < from)
        {
            throw new RuleBrokenException($"The last month ({to}) lies before the first ({from})");
        }

        if (from < Beginning)
        {
            throw new RuleBrokenException($"The police have published since {Beginning}; {from} was never published");
        }

        IReadOnlyList<Period> wanted = Coverage.MonthsBetween(from, to);
        Period[] held = [.. wanted.Where(month => available.Any(archive => Holds(archive, month)))];
        IReadOnlyList<Period> chosen = Choose(held, [.. available.OrderDescending()]);
        return new(
            [.. chosen.Order().Select(archive => new PlannedArchive(archive, [.. held.Where(month => chosen.Where(one => Holds(one, month)).Max() == archive)])).Where(planned => planned.Months.Count > 0)],
            [.. wanted.Except(held)]);
    }

    private static bool Holds(Period archive, Period month) => month <= archive && month >= FirstIn(archive);

    /// <summary>From the last month backwards the newest archive that leaves no more to be covered than the fewest archives can.</summary>
    private static List<Period> Choose(IReadOnlyList<Period> months, IReadOnlyList<Period> newestFirst)
    {
        List<Period> chosen = [];
        for (IReadOnlyList<Period> left = months; left.Count > 0;)
        {
            int fewest = Fewest(left, newestFirst);
            Period next = newestFirst.First(archive => Holds(archive, left[^1]) && Fewest(Without(left, archive), newestFirst) == fewest - 1);
            chosen.Add(next);
            left = Without(left, next);
        }

        return chosen;
    }

    private static int Fewest(IReadOnlyList<Period> months, IReadOnlyList<Period> archives)
    {
        int count = 0;
        for (IReadOnlyList<Period> left = months; left.Count > 0; count++)
        {
            left = Without(left, archives.Where(archive => Holds(archive, left[^1])).MinBy(FirstIn));
        }

        return count;
    }

    private static Period[] Without(IReadOnlyList<Period> months, Period archive) => [.. months.Where(month => !Holds(archive, month))];

    private static Period Month(int year, int month) => Period.Of(PeriodKind.Month, new DateOnly(year, month, 1));
}
