using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Removes an area of the partnership's own. The history keeps its name.</summary>
public sealed class RemoveArea(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AreaId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DrawAreas);
        Area area = await db.OwnAreaAsync(request.AreaId, cancellationToken);
        AreaSet set = await db.AreaSetAsync(area.AreaSetId, cancellationToken);
        db.Remove(area);
        set.Change();
        if (!await db.Areas.AnyAsync(other => other.AreaSetId == set.AreaSetId && other.AreaId != area.AreaId, cancellationToken))
        {
            db.Remove(set);
        }

        await db.SaveAsync(user.Did("areas.area-removed", area.AreaId, clock), cancellationToken);
    }
}
