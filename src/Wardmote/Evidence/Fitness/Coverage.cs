using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fitness;

/// <summary>Which months of which force and file exist. A month without a file is missing, which is not zero.</summary>
public sealed class Coverage
{
    private Coverage(string homeForce, IReadOnlyList<Period> months, IReadOnlyList<CoverageRow> rows)
    {
        HomeForce = homeForce;
        Months = months;
        Rows = rows;
    }

    /// <summary>The force whose area the partnership lies in: its missing months are missing from every number. Empty where nothing is known.</summary>
    public string HomeForce { get; }

    /// <summary>All months of the grid, without a gap.</summary>
    public IReadOnlyList<Period> Months { get; }

    /// <summary>A row for each force and file of which anything was ever supplied, the home force first.</summary>
    public IReadOnlyList<CoverageRow> Rows { get; }

    /// <summary>The grid of all versions of all months, from a month to a month; from the first to the last supplied where none is given.</summary>
    /// <param name="homeForce">The partnership's own force; the one that supplied the most crimes where none is given.</param>
    public static Coverage Of(IReadOnlyList<SourceMonth> versions, Period? from = null, Period? to = null, string? homeForce = null)
    {
        string home = homeForce ?? LikelyHomeForce(versions);
        if (versions.Count == 0 && (from is null || to is null))
        {
            return new(home, [], []);
        }

        Period first = from ?? Period.Of(PeriodKind.Month, versions.Min(version => version.Month));
        Period last = to ?? Period.Of(PeriodKind.Month, versions.Max(version => version.Month));
        IReadOnlyList<Period> months = MonthsBetween(first, last);
        IReadOnlyList<CoverageRow> rows = [.. versions.GroupBy(version => (version.Kind, version.Force))
            .OrderBy(group => group.Key.Force == home ? 0 : 1).ThenBy(group => group.Key.Force, StringComparer.Ordinal).ThenBy(group => group.Key.Kind)
            .Select(group => CoverageRow.Of(group.Key.Kind, group.Key.Force, months, [.. group]))];
        return new(home, months, rows);
    }

    /// <summary>The row of a force's file; one in which every month is missing where nothing of it was ever supplied.</summary>
    public CoverageRow Row(SourceKind kind, string force) =>
        Rows.FirstOrDefault(row => row.Kind == kind && row.Force == force) ?? CoverageRow.Of(kind, force, Months, []);

    /// <summary>The home force's months of a file.</summary>
    public CoverageRow Home(SourceKind kind) => Row(kind, HomeForce);

    /// <summary>
    /// The force that supplied the most rows, crimes before others. The British Transport Police are no force of a place.
    /// </summary>
    public static string LikelyHomeForce(IEnumerable<SourceMonth> versions) => versions
        .Where(version => version.IsCurrent && version.Force != ForceNames.Transport)
        .GroupBy(version => version.Force, StringComparer.Ordinal)
        .OrderByDescending(group => group.Where(version => version.Kind == SourceKind.Street).Sum(version => (long)version.Rows))
        .ThenByDescending(group => group.Sum(version => (long)version.Rows))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Key)
        .FirstOrDefault() ?? "";

    /// <summary>Every month from one to another, both included.</summary>
    public static IReadOnlyList<Period> MonthsBetween(Period first, Period last)
    {
        List<Period> months = [];
        for (Period month = Period.Of(PeriodKind.Month, first.First); month.First <= last.Last; month = month.Next)
        {
            months.Add(month);
        }

        return months;
    }
}

/// <summary>The months of one force's file.</summary>
public sealed record CoverageRow(SourceKind Kind, string Force, IReadOnlyList<CoverageCell> Cells)
{
    public int Present => Cells.Count(cell => cell.State.IsPresent);

    public IReadOnlyList<CoverageCell> Absent => [.. Cells.Where(cell => !cell.State.IsPresent)];

    public CoverageCell? At(DateOnly month) => Cells.FirstOrDefault(cell => cell.Month.Contains(month));

    internal static CoverageRow Of(SourceKind kind, string force, IReadOnlyList<Period> months, IReadOnlyList<SourceMonth> versions)
    {
        ILookup<DateOnly, SourceMonth> byMonth = versions.ToLookup(version => version.Month);
        SourceMonth[] supplied = [.. versions.Where(version => version.IsCurrent)];
        return new(kind, force, [.. months.Select(month => CoverageCell.Of(month, [.. byMonth[month.First]], supplied))]);
    }
}
