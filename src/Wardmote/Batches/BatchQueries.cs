using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Batches;

/// <summary>Finds batches.</summary>
public static class BatchQueries
{
    extension(AppDb db)
    {
        public DbSet<Batch> Batches => db.Set<Batch>();

        /// <summary>One of the partnership's batches.</summary>
        /// <exception cref="NotFoundException">The partnership has no such batch.</exception>
        public async Task<Batch> BatchAsync(Guid batchId, CancellationToken cancellationToken) =>
            await db.Batches.SingleOrDefaultAsync(batch => batch.BatchId == batchId, cancellationToken) ?? throw new NotFoundException("The batch");

        /// <summary>The kept batch that holds exactly the same; none where the file is new.</summary>
        public Task<Batch?> BatchHoldingAsync(string fingerprint, CancellationToken cancellationToken) =>
            db.Batches.Where(batch => batch.Fingerprint == fingerprint && batch.State == BatchState.Kept).OrderBy(batch => batch.At).FirstOrDefaultAsync(cancellationToken);
    }
}
