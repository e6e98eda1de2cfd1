using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Puts a driver on the horizon scan.</summary>
public sealed class AddDriver(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(DriverEntry Entry);

    public async Task<Driver> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        var driver = new Driver(user.PartnershipId, request.Entry, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        db.Add(driver);
        await db.SaveAsync(user.Did("strategy.driver-added", driver.DriverId, clock, driver.Instrument), cancellationToken);
        return driver;
    }
}
