using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Horizon;

/// <summary>The drivers that bear on priorities.</summary>
public sealed class DriverThreadQueries(AppDb db) : IThreadSource
{
    public string SubjectKind => "priority";

    public int Place => 40;

    public async Task<IReadOnlyList<(Guid SubjectId, ThreadLink Link)>> ServingAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken) =>
    [
        .. from driver in await db.Drivers.AsNoTracking().OrderBy(driver => driver.Theme).ThenBy(driver => driver.Instrument).ToListAsync(cancellationToken)
           from priorityId in driver.PriorityIds.Where(subjectIds.Contains)
           select (priorityId, new ThreadLink("Driver", driver.Instrument, HorizonLinks.Driver(driver.DriverId), driver.Stage?.Title ?? "No stage yet")),
    ];
}
