using Wardmote.Platform.Common;

namespace Wardmote.Evidence;

/// <summary>An area as counts name it.</summary>
/// <param name="Index">Its place in the set by code, from 0.</param>
public sealed record CountedArea(int Index, string Code, string Name, string DistrictName);

/// <summary>
/// Incidents by area, month and type, of one set of areas. A month that is missing has no number, not zero; sums take the
/// months that exist and say how many those are.
/// </summary>
public sealed class Counts(Guid areaSetId, string areaSet, IReadOnlyList<CountedArea> areas, IReadOnlyList<Period> months, IReadOnlyList<bool> isPresent, int[] values)
{
    private const int Types = 17;

    public Guid AreaSetId { get; } = areaSetId;

    /// <summary>The set's title: "Wards 2019".</summary>
    public string AreaSet { get; } = areaSet;

    public IReadOnlyList<CountedArea> Areas { get; } = areas;

    /// <summary>All months asked for, those that are missing among them.</summary>
    public IReadOnlyList<Period> Months { get; } = months;

    public int MonthsPresent { get; } = isPresent.Count(present => present);

    public bool IsPresent(int month) => isPresent[month];

    /// <summary>The incidents of a type in an area and month, both by index; none where the month is missing.</summary>
    public int? At(int area, int month, CrimeType type) => isPresent[month] ? values[(((area * Months.Count) + month) * Types) + (int)type] : null;

    /// <summary>The same for several types together.</summary>
    public int? At(int area, int month, IReadOnlyList<CrimeType> types) => isPresent[month] ? types.Sum(type => At(area, month, type)!.Value) : null;

    /// <summary>An area's months in order; NaN where one is missing.</summary>
    public double[] Series(int area, IReadOnlyList<CrimeType> types) => [.. Enumerable.Range(0, Months.Count).Select(month => At(area, month, types) ?? double.NaN)];

    /// <summary>All areas together; NaN where a month is missing.</summary>
    public double[] Series(IReadOnlyList<CrimeType> types) =>
        [.. Enumerable.Range(0, Months.Count).Select(month => IsPresent(month) ? Areas.Sum(area => (double)At(area.Index, month, types)!.Value) : double.NaN)];

    /// <summary>The sum over the months that exist.</summary>
    public int Total(int area, IReadOnlyList<CrimeType> types) => Enumerable.Range(0, Months.Count).Sum(month => At(area, month, types) ?? 0);
}
