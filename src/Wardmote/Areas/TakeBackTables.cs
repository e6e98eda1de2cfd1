using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Takes back a table of figures or a lookup: it is gone, and what else there is of its kind counts.</summary>
public sealed class TakeBackTables(AppDb db, CurrentUser user) : IBatchKeeper
{
    public bool Keeps(BatchKind kind) => kind is BatchKind.Population or BatchKind.Deprivation or BatchKind.Comparison or BatchKind.Lookup;

    public async Task TakeBackAsync(Batch batch, CancellationToken cancellationToken)
    {
        user.Must(Permission.ImportEvidence);
        db.RemoveRange(await db.AreaTables.Where(table => table.BatchId == batch.BatchId).ToListAsync(cancellationToken));
        db.RemoveRange(await db.AreaLookups.Where(lookup => lookup.BatchId == batch.BatchId).ToListAsync(cancellationToken));
    }
}
