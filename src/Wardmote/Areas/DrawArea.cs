using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas.Importing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Adds an area of the partnership's own: a town centre, the area of a public spaces protection order. Such areas may overlap.</summary>
public sealed class DrawArea(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    private const double OutlineTolerance = 5;

    /// <summary>Its name, the days on which it is in force where it has any, and its shape: see <see cref="DrawnShape"/>.</summary>
    public sealed record Request(string Name, Shape Shape, DateOnly? InForceFrom = null, DateOnly? InForceTo = null);

    public async Task<Area> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DrawAreas);
        string name = OwnArea.NameOf(request.Name);
        OwnArea.MustFollow(request.InForceFrom, request.InForceTo);
        AreaSet set = await db.AreaSetForAsync(AreaKind.Custom, clock.GetUtcNow().Year, user.PartnershipId, cancellationToken);
        string code = BoundaryReading.Slug(name);
        if (code.Length == 0 || await db.Areas.AnyAsync(area => area.AreaSetId == set.AreaSetId && area.Code == code, cancellationToken))
        {
            throw new RuleBrokenException(code.Length == 0 ? "The name needs a letter or a digit" : $"There is an area of that name already. Give this one another, such as “{name} 2”", nameof(Request.Name));
        }

        var drawn = new Area(user.PartnershipId, set.AreaSetId, code, name, AreaBorders.Pack(request.Shape), AreaBorders.Pack(Simplification.Of([request.Shape], OutlineTolerance)[0]))
        {
            SquareKilometres = request.Shape.SquareMetres / 1e6,
            InForceFrom = request.InForceFrom,
            InForceTo = request.InForceTo,
        };
        db.Add(drawn);
        set.Change();
        await db.SaveAsync(user.Did("areas.area-drawn", drawn.AreaId, clock), cancellationToken);
        return drawn;
    }
}
