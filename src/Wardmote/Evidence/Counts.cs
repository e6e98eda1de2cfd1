using Wardmote.Platform.Common;

namespace Wardmote.Evidence;

/// <summary>An area as counts name it.</summary>
/// <param name="Index">Its place in the counts, from 0; they list areas by code.</param>
public sealed record CountedArea(int Index, string Code, string Name, string DistrictName);

/// <summary>What the files of the counted months hold beside what lies in one of the areas, of all forces.</summary>
/// <param name="InNoArea">Incidents that have a place, in no area of the set.</param>
/// <param name="WithoutPlace">Incidents without a usable coordinate.</param>
/// <param name="Ties">Incidents exactly on a border that two areas share, counted in the one whose code comes first.</param>
public sealed record CountRest(long InNoArea, long WithoutPlace, long Ties);

/// <summary>
/// Incidents by area, month and type, of one set of areas. A month that is missing has no number, not zero; sums take the
/// months that exist and say how many those are.
/// </summary>
public sealed class Counts(Guid areaSetId, string areaSet, IReadOnlyList<CountedArea> areas, IReadOnlyList<Period> months, IReadOnlyList<bool> isPresent, int[] values)
{
    private const int Types = Tally.Types;

    public Guid AreaSetId { get; } = areaSetId;

    /// <summary>The set's title: "Wards 2019".</summary>
    public string AreaSet { get; } = areaSet;

    public IReadOnlyList<CountedArea> Areas { get; } = areas;

    /// <summary>All months asked for, those that are missing among them.</summary>
    public IReadOnlyList<Period> Months { get; } = months;

    /// <summary>How many months are known for all of the areas.</summary>
    public int MonthsPresent { get; } = isPresent.Count(present => present);

    /// <summary>For each area its months: whether the force that polices it supplied them. None where the forces of all areas supplied the same months.</summary>
    public IReadOnlyList<bool>? IsSupplied { get; init; }

    /// <summary>The forces that police the areas, as their files are called: see <see cref="HomeForces"/>.</summary>
    public IReadOnlyList<string> Forces => ForcesOf(Areas.Select(area => area.Index));

    /// <summary>For each area the force that polices it; none where no force is at home there.</summary>
    public IReadOnlyList<string?> HomeForces { get; init; } = [];

    /// <summary>What is in the files and in none of the areas.</summary>
    public CountRest Rest { get; init; } = new(0, 0, 0);

    /// <summary>The months that are missing, of all areas or of some.</summary>
    public IReadOnlyList<Period> MissingMonths => [.. Months.Where((_, month) => !isPresent[month])];

    /// <summary>Whether a month is known for all of the areas.</summary>
    public bool IsPresent(int month) => isPresent[month];

    /// <summary>Whether a month is known for an area.</summary>
    public bool IsPresent(int area, int month) => IsSupplied?[(area * Months.Count) + month] ?? isPresent[month];

    /// <summary>The forces that police some of the areas, by their names.</summary>
    public IReadOnlyList<string> ForcesOf(IEnumerable<int> indexes) =>
        [.. indexes.Select(HomeForces.ElementAtOrDefault).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>How many months are known for an area.</summary>
    public int MonthsPresentIn(int area) => Enumerable.Range(0, Months.Count).Count(month => IsPresent(area, month));

    /// <summary>The incidents of a type in an area and month, both by index; none where the month is missing.</summary>
    public int? At(int area, int month, CrimeType type) => IsPresent(area, month) ? values[(((area * Months.Count) + month) * Types) + (int)type] : null;

    /// <summary>The same for several types together.</summary>
    public int? At(int area, int month, IReadOnlyList<CrimeType> types) => IsPresent(area, month) ? types.Sum(type => At(area, month, type)!.Value) : null;

    /// <summary>An area's months in order; NaN where one is missing.</summary>
    public double[] Series(int area, IReadOnlyList<CrimeType> types) => [.. Enumerable.Range(0, Months.Count).Select(month => At(area, month, types) ?? double.NaN)];

    /// <summary>All areas together; NaN where a month is missing.</summary>
    public double[] Series(IReadOnlyList<CrimeType> types) =>
        [.. Enumerable.Range(0, Months.Count).Select(month => IsPresent(month) ? Areas.Sum(area => (double)At(area.Index, month, types)!.Value) : double.NaN)];

    /// <summary>The sum over the months that exist.</summary>
    public int Total(int area, IReadOnlyList<CrimeType> types) => Enumerable.Range(0, Months.Count).Sum(month => At(area, month, types) ?? 0);
}
