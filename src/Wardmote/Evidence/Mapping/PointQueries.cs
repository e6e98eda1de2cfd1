using System.Globalization;
using Wardmote.Analysis.Geometry;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Mapping;

/// <summary>Counts incidents by map point, from the rows of the months asked for and of no other.</summary>
public static class PointQueries
{
    private static readonly string[] Columns = [ColumnName.Points, ColumnName.Point, ColumnName.Type];

    extension(AppDb db)
    {
        /// <summary>The points within bounds on the National Grid that have at least one incident of the types, the busiest first.</summary>
        public async Task<IReadOnlyList<PointCount>> PointCountsAsync(Period from, Period to, IReadOnlyCollection<CrimeType> types, Bounds within, CancellationToken cancellationToken)
        {
            bool[] isAsked = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(type => types.Contains((CrimeType)type))];
            (double west, double south, double east, double north) = OnEarth(within);
            Dictionary<(int Longitude, int Latitude), (int Count, string Location)> counts = [];
            IEnumerable<StreetMonth> months = (await db.StreetMonthsAsync(cancellationToken)).Where(month => month.Month >= from.First && month.Month <= to.First);
            foreach (StreetMonth month in months)
            {
                MonthRows rows = await db.RowsOfAsync(month.SourceMonthId, Columns, cancellationToken);
                MapPoints points = rows.Points;
                int[] found = Count(rows, isAsked);
                for (int point = 0; point < points.Count; point++)
                {
                    double longitude = points.Longitude(point);
                    double latitude = points.Latitude(point);
                    if (found[point] > 0 && longitude >= west && longitude <= east && latitude >= south && latitude <= north)
                    {
                        (int, int) key = (points.Longitudes[point], points.Latitudes[point]);
                        int before = counts.TryGetValue(key, out (int Count, string Location) known) ? known.Count : 0;
                        counts[key] = (before + found[point], points.Location(point));
                    }
                }
            }

            return [.. counts.Select(pair => Counted(pair.Key, pair.Value)).OrderByDescending(point => point.Count).ThenBy(point => point.Key, StringComparer.Ordinal)];
        }
    }

    private static int[] Count(MonthRows rows, bool[] isAsked)
    {
        int[] found = new int[rows.Points.Count + 1];
        ReadOnlySpan<int> point = rows.Point.Numbers;
        ReadOnlySpan<byte> type = rows.Type.Bytes;
        for (int row = 0; row < point.Length; row++)
        {
            if (isAsked[type[row]])
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
