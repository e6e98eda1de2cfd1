using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence.Fitness;

/// <summary>Months in a database that tests of pages begin with, without rows.</summary>
internal static class StoredMonths
{
    extension(RunningApp app)
    {
        /// <summary>Stores months of one force as one batch.</summary>
        public Task<Batch> StoreMonthsAsync(SuppliedMonths months, Guid? partnershipId = null) => app.InsideAsync(
            async services =>
            {
                AppDb db = services.GetRequiredService<AppDb>();
                CurrentUser user = services.GetRequiredService<CurrentUser>();
                var batch = new Batch(user.PartnershipId, BatchKind.Street, "2021-09.zip", Guid.CreateVersion7().ToString("n"), 1000, "data.police.uk", user.Name, new DateTime(2026, 11, 3, 9, 30, 0, DateTimeKind.Utc));
                batch.Count(months.Versions.Sum(month => (long)month.Rows), months.Versions.Sum(month => (long)month.Rows), months.Versions.Sum(month => (long)month.NotPlaced), [new("The row has thirteen fields", 0)]);
                db.Add(batch);
                db.AddRange(months.Versions.Select(month => new SourceMonth(user.PartnershipId, batch.BatchId, month.Kind, month.Force, month.Month, month.VersionNumber, month.Facts) { IsCurrent = month.IsCurrent }));
                await db.SaveAsync(user.Did("evidence.batch-kept", batch.BatchId, TimeProvider.System));
                return batch;
            },
            partnershipId);
    }
}
