using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Rows;

/// <summary>Reads the rows of source months: just the columns that are asked for, month by month.</summary>
public static class RowQueries
{
    extension(AppDb db)
    {
        /// <summary>The different map points of a source month.</summary>
        public async Task<MapPoints> PointsOfAsync(Guid sourceMonthId, CancellationToken cancellationToken) =>
            (await db.RowsOfAsync(sourceMonthId, [ColumnName.Points], cancellationToken)).Points;

        /// <summary>The rows of a source month, with these columns.</summary>
        /// <param name="columns">Names of <see cref="ColumnName"/>.</param>
        public async Task<MonthRows> RowsOfAsync(Guid sourceMonthId, IReadOnlyList<string> columns, CancellationToken cancellationToken)
        {
            var packed = await db.IncidentColumns.AsNoTracking().Where(column => column.SourceMonthId == sourceMonthId && columns.Contains(column.Name))
                .Select(column => new { column.Name, column.Bytes }).ToListAsync(cancellationToken);
            return new MonthRows(packed.ToDictionary(column => column.Name, column => column.Bytes, StringComparer.Ordinal));
        }

        /// <summary>The rows of several source months, one month in memory at a time.</summary>
        public async IAsyncEnumerable<(SourceMonth Month, MonthRows Rows)> RowsAsync(
            IReadOnlyList<SourceMonth> months, IReadOnlyList<string> columns, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (SourceMonth month in months)
            {
                yield return (month, await db.RowsOfAsync(month.SourceMonthId, columns, cancellationToken));
            }
        }
    }
}
