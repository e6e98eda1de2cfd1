using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Importing;

/// <summary>Keeps the way in which a file's columns are used under a name, for the same export next time.</summary>
public sealed class KeepValueMap(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(string Name, ColumnMap Map);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        string name = request.Name.Trim();
        ValueMap? kept = await db.ValueMaps.FirstOrDefaultAsync(map => map.Name == name, cancellationToken);
        ValueMap map = kept ?? new ValueMap(user.PartnershipId, name, request.Map);
        map.Become(request.Map);
        if (kept is null)
        {
            db.Add(map);
        }

        await db.SaveAsync(user.Did("performance.value-map-kept", map.ValueMapId, clock, map.Name), cancellationToken);
    }
}
