using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Takes back the last step of a driver, which was noted by mistake.</summary>
public sealed class TakeBackStage(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The driver whose last step was a mistake.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid DriverId, long Seen);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Driver driver = await db.DriverAsync(request.DriverId, cancellationToken);
        db.MustStillBe(request.Seen, driver);
        driver.TakeBack(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveAsync(user.Did("strategy.driver-step-taken-back", driver.DriverId, clock, driver.Instrument), cancellationToken);
    }
}
