using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Notes that somebody looked at a driver and nothing has changed.</summary>
public sealed class SeeDriver(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The driver that somebody looked at.</summary>
    /// <param name="ReviewOn">The day by which it is looked at again.</param>
    public sealed record Request(Guid DriverId, DateOnly? ReviewOn);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Driver driver = await db.DriverAsync(request.DriverId, cancellationToken);
        driver.See(request.ReviewOn, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveAsync(user.Did("strategy.driver-seen", driver.DriverId, clock, driver.Instrument), cancellationToken);
    }
}
