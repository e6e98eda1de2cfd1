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
            PointTally tally = new(from, to, types, within);
            await db.TallyPointsAsync([tally], cancellationToken);
            return tally.Points;
        }

        /// <summary>Fills several tallies; each month that one of them asks for is unpacked once.</summary>
        public async Task TallyPointsAsync(IReadOnlyList<PointTally> tallies, CancellationToken cancellationToken)
        {
            foreach (StreetMonth month in (await db.StreetMonthsAsync(cancellationToken)).Where(month => tallies.Any(tally => tally.Asks(month.Month))))
            {
                MonthRows rows = await db.RowsOfAsync(month.SourceMonthId, Columns, cancellationToken);
                foreach (PointTally tally in tallies.Where(tally => tally.Asks(month.Month)))
                {
                    tally.Add(rows);
                }
            }
        }
    }
}
