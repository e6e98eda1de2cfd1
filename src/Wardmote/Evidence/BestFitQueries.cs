using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>Holds placing by point against placing by LSOA.</summary>
public static class BestFitQueries
{
    private static readonly string[] Columns = [ColumnName.Points, ColumnName.Point];

    extension(AppDb db)
    {
        /// <summary>The comparison for a set and some months; none where no lookup from LSOAs to its areas was brought in.</summary>
        public async Task<BestFit?> BestFitAsync(AreaSet set, Period from, Period to, CancellationToken cancellationToken)
        {
            AreaLookup[] lookups = [.. (await db.LookupsAsync("LSOA", AreaTable.LettersOf(set.Kind), cancellationToken)).Where(one => one.ToYear == set.Year)];
            if (lookups.Length == 0)
            {
                return null;
            }

            Dictionary<string, int> places = (await db.AreasOf(set.AreaSetId).Select(area => area.Code).ToListAsync(cancellationToken)).Index().ToDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
            Dictionary<string, int> areaOf = lookups.SelectMany(one => one.Unpack()).Where(pair => places.ContainsKey(pair.To)).DistinctBy(pair => pair.From).ToDictionary(pair => pair.From, pair => places[pair.To], StringComparer.Ordinal);
            AreaPlaces areas = await db.PlacesOfAsync(set, cancellationToken);
            long rows = 0, same = 0;
            long[] byPoint = new long[places.Count], byLookup = new long[places.Count];
            List<SourceMonth> months = await db.CurrentMonths(SourceKind.Street, from.First, to.First).AsNoTracking().OrderBy(month => month.Month).ToListAsync(cancellationToken);
            await foreach ((_, MonthRows held) in db.RowsAsync(months, Columns, cancellationToken))
            {
                int[][] found = areas.Place(held.Points, out _);
                foreach (int point in held.Point.Numbers)
                {
                    if (point == held.Points.None)
                    {
                        continue;
                    }

                    int at = found[point] is [int area, ..] ? area : -1;
                    int stated = areaOf.GetValueOrDefault(held.Points.Lsoa(point).Code, -1);
                    byPoint[Math.Max(at, 0)] += at < 0 ? 0 : 1;
                    byLookup[Math.Max(stated, 0)] += stated < 0 ? 0 : 1;
                    rows += stated < 0 ? 0 : 1;
                    same += stated >= 0 && stated == at ? 1 : 0;
                }
            }

            return new BestFit(rows, same, byPoint, byLookup, lookups[0].Title);
        }
    }
}
