using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Evidence.Mapping;

/// <summary>A made-up town of square wards, four kilometres wide each, side by side on the National Grid.</summary>
internal static class MadeTown
{
    public const double Side = 4000;

    public static readonly Period January = Period.Of(PeriodKind.Month, new DateOnly(2020, 1, 1));

    public static MappedArea[] Wards(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new MappedArea(i, $"E0{i}", $"Ward {i}", Square(400_000 + (i * Side), 300_000)) { People = 10_000 })];

    public static Shape Square(double x, double y, double side = Side) => new([[[new(x, y), new(x + side, y), new(x + side, y + side), new(x, y + side)]]]);

    public static MapQuestion Question(MapChoices? choices = null, AreaKind kind = AreaKind.Ward, int months = 12) =>
        new(choices ?? new(), new AreaSet(Guid.Empty, kind, 2019), TypeChoice.Of(CrimeType.Burglary), January, Period.Of(PeriodKind.Month, January.First.AddMonths(months - 1)));

    /// <summary>Burglaries by ward: the same number each month; a ward with none given is missing in all of them.</summary>
    public static Counts Counts(int months, params int?[] aMonth)
    {
        int types = Tally.Types;
        int[] values = new int[aMonth.Length * months * types];
        bool[] supplied = new bool[aMonth.Length * months];
        for (int area = 0; area < aMonth.Length; area++)
        {
            for (int month = 0; month < months; month++)
            {
                values[(((area * months) + month) * types) + (int)CrimeType.Burglary] = aMonth[area] ?? 0;
                supplied[(area * months) + month] = aMonth[area] is not null;
            }
        }

        return new Counts(Guid.Empty, "Wards 2019", [.. aMonth.Select((_, i) => new CountedArea(i, $"E0{i}", $"Ward {i}", "Town"))],
            [.. Enumerable.Range(0, months).Select(i => Period.Of(PeriodKind.Month, January.First.AddMonths(i)))], [.. Enumerable.Repeat(aMonth.All(count => count is not null), months)], values) { IsSupplied = supplied };
    }

    /// <summary>Map points, each with so many incidents.</summary>
    public static PointCount[] Points(params (double X, double Y, int Count)[] points) =>
        [.. points.Select((point, i) => new PointCount($"{i},{i}", $"On or near Street {i}", new(400_000 + point.X, 300_000 + point.Y), point.Count)).OrderByDescending(point => point.Count)];
}
