using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Says which sections of a law come into force when.</summary>
public sealed class CommenceSections(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The law, and all its sections with the days on which they come into force.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid DriverId, long Seen, IReadOnlyList<Commencement> Sections);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Driver driver = await db.DriverAsync(request.DriverId, cancellationToken);
        db.MustStillBe(request.Seen, driver);
        driver.Commence(request.Sections);
        await db.SaveAsync(user.Did("strategy.commencement-noted", driver.DriverId, clock, driver.Instrument), cancellationToken);
    }
}
