using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Corrects what the horizon scan says of a driver.</summary>
public sealed class CorrectDriver(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The driver with all that the scan says of it now.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid DriverId, long Seen, DriverEntry Entry);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Driver driver = await db.DriverAsync(request.DriverId, cancellationToken);
        db.MustStillBe(request.Seen, driver);
        driver.Correct(request.Entry, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveAsync(user.Did("strategy.driver-corrected", driver.DriverId, clock, driver.Instrument), cancellationToken);
    }
}
