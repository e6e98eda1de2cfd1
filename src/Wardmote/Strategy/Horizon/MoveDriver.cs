using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Notes a step that a driver reached on its way, and what is expected next.</summary>
public sealed class MoveDriver(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The driver, the step it reached and when, and the step that is expected after it.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid DriverId, long Seen, DriverStage Stage, DateOnly? On, string? Note, DriverStage? NextStage, DateOnly? NextOn);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Driver driver = await db.DriverAsync(request.DriverId, cancellationToken);
        db.MustStillBe(request.Seen, driver);
        driver.Move(new StageStep(request.Stage, request.On, request.Note, user.Name), request.NextStage, request.NextOn, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveAsync(user.Did("strategy.driver-moved", driver.DriverId, clock, request.Stage.Title), cancellationToken);
    }
}
