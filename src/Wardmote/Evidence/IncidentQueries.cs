using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>One row behind a number: an incident as the police published it.</summary>
/// <param name="File">The file that it came in.</param>
/// <param name="Row">Its place among the rows of that file that were kept, from 1.</param>
public sealed record Incident(string File, int Row, CrimeType Type, string Location, double Longitude, double Latitude, StatedLsoa Lsoa, string Outcome, string CrimeId);

/// <summary>Follows a number back to the rows that it counts, reading the columns of its month alone.</summary>
public static class IncidentQueries
{
    private static readonly string[] Columns = [ColumnName.Points, ColumnName.Point, ColumnName.Type, ColumnName.Outcome, ColumnName.Id];

    extension(AppDb db)
    {
        /// <summary>The incidents of a month in an area of a set, in the order of their files: as many as the counts have there.</summary>
        /// <param name="types">Only these types.</param>
        /// <exception cref="NotFoundException">The set has no area with that code.</exception>
        public async Task<IReadOnlyList<Incident>> IncidentsAsync(Guid areaSetId, string code, Period month, IReadOnlyList<CrimeType> types, CancellationToken cancellationToken)
        {
            AreaSet set = await db.AreaSets.AsNoTracking().SingleOrDefaultAsync(one => one.AreaSetId == areaSetId, cancellationToken) ?? throw new NotFoundException("The set of areas");
            List<string> codes = await db.AreasOf(areaSetId).Select(area => area.Code).ToListAsync(cancellationToken);
            int area = codes.IndexOf(code);
            if (area < 0)
            {
                throw new NotFoundException("The area");
            }

            AreaPlaces places = await db.PlacesOfAsync(set, cancellationToken);
            List<Incident> incidents = [];
            foreach (SourceMonth source in await db.CurrentMonths(SourceKind.Street, month.First, month.First).AsNoTracking().OrderBy(one => one.Force).ToListAsync(cancellationToken))
            {
                string file = (await db.BatchAsync(source.BatchId, cancellationToken)).FileName;
                incidents.AddRange(Behind(await db.RowsOfAsync(source.SourceMonthId, Columns, cancellationToken), places, area, [.. types], file));
            }

            return incidents;
        }
    }

    private static IEnumerable<Incident> Behind(MonthRows rows, AreaPlaces places, int area, HashSet<CrimeType> types, string file)
    {
        int[][] held = places.Place(rows.Points, out _);
        for (int row = 0; row < rows.Point.Count; row++)
        {
            int point = rows.Point[row];
            if (point != rows.Points.None && held[point].Contains(area) && types.Contains(rows.Type[row]))
            {
                yield return new Incident(file, row + 1, rows.Type[row], rows.Points.Location(point), rows.Points.Longitude(point), rows.Points.Latitude(point), rows.Points.Lsoa(point), rows.Outcome[row], rows.Id.Text(row));
            }
        }
    }
}
