using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Takes back what a batch brought of areas: the areas that it drew last. Borders that it had replaced come back when their file is brought in again.</summary>
public sealed class TakeBackAreas(AppDb db, CurrentUser user) : IBatchKeeper
{
    public bool Keeps(BatchKind kind) => kind == BatchKind.Boundaries;

    public async Task TakeBackAsync(Batch batch, CancellationToken cancellationToken)
    {
        user.Must(Permission.ImportEvidence);
        List<Area> areas = await db.Areas.Where(area => area.BatchId == batch.BatchId).ToListAsync(cancellationToken);
        db.RemoveRange(areas);
        foreach (Guid setId in areas.Select(area => area.AreaSetId).Distinct())
        {
            AreaSet set = await db.AreaSetAsync(setId, cancellationToken);
            set.Change();
            if (!await db.Areas.AnyAsync(area => area.AreaSetId == setId && area.BatchId != batch.BatchId, cancellationToken))
            {
                db.Remove(set);
            }
        }
    }
}
