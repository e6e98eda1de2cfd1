using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Corrects the name and the days of an area of the partnership's own. Another shape is another area: figures of the old one would otherwise change their meaning.</summary>
public sealed class CorrectArea(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AreaId, long Version, string Name, DateOnly? InForceFrom, DateOnly? InForceTo);

    public async Task<Area> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DrawAreas);
        Area area = await db.OwnAreaAsync(request.AreaId, cancellationToken);
        db.MustStillBe(request.Version, area);
        OwnArea.MustFollow(request.InForceFrom, request.InForceTo);
        area.Redraw(OwnArea.NameOf(request.Name), area.Borders, area.Outline);
        (area.InForceFrom, area.InForceTo) = (request.InForceFrom, request.InForceTo);
        await db.SaveAsync(user.Did("areas.area-corrected", area.AreaId, clock), cancellationToken);
        return area;
    }
}
