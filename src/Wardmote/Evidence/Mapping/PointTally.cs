using System.Globalization;
using Wardmote.Analysis.Geometry;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Mapping;

/// <summary>Adds up the incidents of some types by map point, month after month.</summary>
/// <param name="within">On the National Grid: points outside are left out.</param>
public sealed class PointTally(Period from, Period to, IReadOnlyCollection<CrimeType> types, Bounds within)
{
    private readonly bool[] _isAsked = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(type => types.Contains((CrimeType)type))];
    private readonly (double West, double South, double East, double North) _within = OnEarth(within);
    private readonly Dictionary<(int Longitude, int Latitude), (int Count, string Location)> _counts = [];

    /// <summary>The points with at least one incident, the busiest first.</summary>
    public IReadOnlyList<PointCount> Points => [.. _counts.Select(pair => Counted(pair.Key, pair.Value)).OrderByDescending(point => point.Count).ThenBy(point => point.Key, StringComparer.Ordinal)];

    /// <summary>Whether the rows of a month belong to it.</summary>
    public bool Asks(DateOnly month) => month >= from.First && month <= to.First;

    /// <summary>Adds a month's incidents.</summary>
    public void Add(MonthRows rows)
    {
        MapPoints points = rows.Points;
        int[] found = Count(rows);
        for (int point = 0; point < points.Count; point++)
        {
            if (found[point] > 0 && IsWithin(points.Longitude(point), points.Latitude(point)))
            {
                (int, int) key = (points.Longitudes[point], points.Latitudes[point]);
                _counts[key] = (_counts.GetValueOrDefault(key).Count + found[point], points.Location(point));
            }
        }
    }

    private bool IsWithin(double longitude, double latitude) => longitude >= _within.West && longitude <= _within.East && latitude >= _within.South && latitude <= _within.North;

    private int[] Count(MonthRows rows)
    {
        int[] found = new int[rows.Points.Count + 1];
        ReadOnlySpan<int> point = rows.Point.Numbers;
        ReadOnlySpan<byte> type = rows.Type.Bytes;
        for (int row = 0; row < point.Length; row++)
        {
            if (_isAsked[type[row]])
            {
                found[point[row]]++;
            }
        }

        return found;
    }

    private static PointCount Counted((int Longitude, int Latitude) at, (int Count, string Location) found)
    {
        (double easting, double northing) = NationalGrid.FromWgs84(at.Longitude / 1e6, at.Latitude / 1e6);
        return new(string.Create(CultureInfo.InvariantCulture, $"{at.Longitude},{at.Latitude}"), found.Location, new(easting, northing), found.Count);
    }

    /// <summary>Degrees that hold the bounds: the corners on the grid are not the corners on the earth.</summary>
    private static (double West, double South, double East, double North) OnEarth(Bounds grid)
    {
        Position[] corners = [.. new Position[] { new(grid.MinX, grid.MinY), new(grid.MaxX, grid.MinY), new(grid.MinX, grid.MaxY), new(grid.MaxX, grid.MaxY) }.Select(NationalGrid.ToWgs84)];
        return (corners.Min(at => at.X), corners.Min(at => at.Y), corners.Max(at => at.X), corners.Max(at => at.Y));
    }
}
