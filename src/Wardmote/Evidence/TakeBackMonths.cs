using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>Takes back the months of a batch: of each the newest version of another batch that is kept counts again, or the month is missing.</summary>
public sealed class TakeBackMonths(AppDb db, CurrentUser user) : IBatchKeeper
{
    public bool Keeps(BatchKind kind) => kind is BatchKind.Street or BatchKind.Outcomes or BatchKind.StopAndSearch;

    public async Task TakeBackAsync(Batch batch, CancellationToken cancellationToken)
    {
        user.Must(Permission.ImportEvidence);
        DbSet<Batch> batches = db.Batches;
        foreach (SourceMonth month in await db.SourceMonths.Where(month => month.BatchId == batch.BatchId && month.IsCurrent).ToListAsync(cancellationToken))
        {
            month.IsCurrent = false;
            SourceMonth? before = await db.VersionsOf(month).Where(version => version.BatchId != batch.BatchId)
                .Where(version => batches.Any(one => one.BatchId == version.BatchId && one.State == BatchState.Kept))
                .OrderByDescending(version => version.VersionNumber).FirstOrDefaultAsync(cancellationToken);
            before?.IsCurrent = true;
        }
    }
}
