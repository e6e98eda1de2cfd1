using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence;

/// <summary>The areas of a set, ready to find which of them holds a place. Building it costs more than many thousand answers.</summary>
public sealed class AreaPlaces
{
    private readonly AreaSet _set;
    private readonly IReadOnlyList<string> _districts;
    private readonly ShapeIndex _index;

    /// <summary>Indexes the areas.</summary>
    /// <param name="areas">The set's areas by code, each with its district and its shape.</param>
    public AreaPlaces(AreaSet set, IReadOnlyList<PlacedArea> areas)
    {
        _set = set;
        _districts = [.. areas.Select(area => area.District)];
        _index = new ShapeIndex([.. areas.Select(area => area.Shape)]);
    }

    public Guid AreaSetId => _set.AreaSetId;

    /// <summary>The revision of the set whose borders these are.</summary>
    public int Revision => _set.Revision;

    /// <summary>For each map point the areas that hold it: one at most where areas lie beside one another.</summary>
    /// <param name="isTie">For each map point whether it lies on a border that two areas share.</param>
    public int[][] Place(MapPoints points, out bool[] isTie)
    {
        isTie = new bool[points.Count];
        int[][] held = new int[points.Count][];
        if (!_set.IsPartition)
        {
            for (int point = 0; point < points.Count; point++)
            {
                held[point] = [.. _index.FindAll(points.Longitude(point), points.Latitude(point))];
            }

            return held;
        }

        int[][] each = [.. Enumerable.Range(0, _index.Count).Select(area => new[] { area })];
        for (int point = 0; point < points.Count; point++)
        {
            int area = _index.Find(points.Longitude(point), points.Latitude(point), out isTie[point]);
            held[point] = area == ShapeIndex.None ? [] : each[area];
        }

        return held;
    }

    /// <summary>The incidents of a street month by area and type.</summary>
    public Tally Count(MonthRows rows) => Tally.Of(_index.Count, Place(rows.Points, out bool[] isTie), isTie, rows.Point.Numbers, rows.Type.Bytes);

    /// <summary>The same as it is stored.</summary>
    public AreaTally TallyOf(SourceMonth month, MonthRows rows)
    {
        Tally tally = Count(rows);
        var districts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int area = 0; area < _districts.Count; area++)
        {
            if (tally.Total(area) is > 0 and int total)
            {
                districts[_districts[area]] = districts.GetValueOrDefault(_districts[area]) + total;
            }
        }

        return new AreaTally(_set.PartnershipId, _set.AreaSetId, month.SourceMonthId, _set.Revision, districts, tally.Pack());
    }
}

/// <summary>An area as points are placed in it.</summary>
/// <param name="District">What its district is called in tallies: the code, or the name where no code is known; empty where neither is.</param>
public sealed record PlacedArea(string District, Shape Shape);
