using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Exploring;

/// <summary>Joins crimes with their outcomes across months, one month in memory at a time beside the IDs of the area's crimes.</summary>
public static class OutcomeQueries
{
    private static readonly string[] Crimes = [ColumnName.Points, ColumnName.Point, ColumnName.Type, ColumnName.Outcome, ColumnName.Id];

    private static readonly string[] Outcomes = [ColumnName.Outcome, ColumnName.Id];

    extension(AppDb db)
    {
        /// <summary>What became of the chosen area's crimes of the chosen months and type, and whether there are outcomes files at all.</summary>
        public async Task<(CrimeOutcomes Outcomes, bool HasFiles)> OutcomesAsync(ExploredEvidence explored, CancellationToken cancellationToken)
        {
            AreaPlaces places = await db.PlacesOfAsync(explored.Set, cancellationToken);
            List<string> codes = await db.AreasOf(explored.Set.AreaSetId).Select(area => area.Code).ToListAsync(cancellationToken);
            HashSet<int> inside = [.. explored.Area.Indexes.Select(index => codes.IndexOf(explored.Counts.Areas[index].Code))];
            HashSet<CrimeType> types = [.. explored.Type.Types.Where(type => type.IsCrime)];
            OutcomeTally tally = new();
            List<SourceMonth> months = await db.CurrentMonths(SourceKind.Street, explored.From.First, explored.To.First).AsNoTracking().OrderBy(month => month.Month).ToListAsync(cancellationToken);
            await foreach ((SourceMonth month, MonthRows rows) in db.RowsAsync(months, Crimes, cancellationToken))
            {
                int[][] held = places.Place(rows.Points, out bool[] _);
                for (int row = 0; row < rows.Point.Count; row++)
                {
                    int point = rows.Point[row];
                    if (point != rows.Point.None && types.Contains(rows.Type[row]) && held[point].Any(inside.Contains))
                    {
                        tally.AddCrime(month.Period, rows.Type[row], rows.Id[row], rows.Outcome[row]);
                    }
                }
            }

            List<SourceMonth> later = await db.CurrentMonths(SourceKind.Outcomes, explored.From.First, DateOnly.MaxValue).AsNoTracking().OrderBy(month => month.Month).ToListAsync(cancellationToken);
            await foreach ((SourceMonth _, MonthRows rows) in db.RowsAsync(later, Outcomes, cancellationToken))
            {
                for (int row = 0; row < rows.Id.Count; row++)
                {
                    tally.AddOutcome(rows.Id[row], rows.Outcome[row]);
                }
            }

            return (tally.Finish(), later.Count > 0);
        }
    }
}
