using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Takes a driver off the horizon scan; the history keeps what it said.</summary>
public sealed class RemoveDriver(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid DriverId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Driver driver = await db.DriverAsync(request.DriverId, cancellationToken);
        db.Remove(driver);
        await db.SaveAsync(user.Did("strategy.driver-removed", driver.DriverId, clock, driver.Instrument), cancellationToken);
    }
}
