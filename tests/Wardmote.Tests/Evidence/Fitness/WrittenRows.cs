using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence.Fitness;

/// <summary>A row that tests write: its ID (none for anti-social behaviour), category and outcome.</summary>
internal sealed record WrittenRow(string? Id, CrimeType Type, string Outcome = "");

/// <summary>Rows of a month, packed as an import packs them.</summary>
internal static class WrittenRows
{
    public static Dictionary<string, byte[]> Pack(params WrittenRow[] rows)
    {
        string[] outcomes = [.. rows.Select(row => row.Outcome).Where(outcome => outcome.Length > 0).Distinct()];
        return new(StringComparer.Ordinal)
        {
            [ColumnName.Id] = new IdColumn([.. rows.SelectMany(row => row.Id is null ? new byte[IdColumn.Width] : SHA256.HashData(Encoding.UTF8.GetBytes(row.Id)))]).Pack(),
            [ColumnName.Type] = new TypeColumn([.. rows.Select(row => (byte)row.Type)]).Pack(),
            [ColumnName.Outcome] = new NameColumn(outcomes, [.. rows.Select(row => row.Outcome.Length == 0 ? outcomes.Length : Array.IndexOf(outcomes, row.Outcome))]).Pack(),
        };
    }

    extension(RunningApp app)
    {
        /// <summary>Stores one month of a force as the next version of it, as a batch of its own.</summary>
        public Task<Batch> StoreMonthAsync(string month, params WrittenRow[] rows) => app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            CurrentUser user = services.GetRequiredService<CurrentUser>();
            int earlier = db.SourceMonths.Count();
            foreach (SourceMonth before in db.SourceMonths)
            {
                before.IsCurrent = false;
            }

            var batch = new Batch(user.PartnershipId, BatchKind.Street, $"{month}-south-yorkshire-street.csv", Guid.CreateVersion7().ToString("n"), 1000, "data.police.uk", user.Name, TimeProvider.System.GetUtcNow().UtcDateTime);
            batch.Count(rows.Length + 2, rows.Length, 0, [new("The row has thirteen fields", 2, "line 7")]);
            var stored = new SourceMonth(user.PartnershipId, batch.BatchId, SourceKind.Street, SuppliedMonths.Force, SuppliedMonths.Month(month), earlier + 1, new() { Rows = rows.Length });
            db.Add(batch);
            db.Add(stored);
            db.AddRange(Pack(rows).Select(column => new IncidentColumn(user.PartnershipId, stored.SourceMonthId, column.Key, column.Value)));
            await db.SaveAsync(user.Did("evidence.batch-kept", batch.BatchId, TimeProvider.System));
            return batch;
        });
    }
}
