using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Corrects what the register says of a duty; the program leaves it alone from then on.</summary>
public sealed class CorrectDuty(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The duty with all that the register says of it now.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid DutyId, long Seen, DutyEntry Entry);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Duty duty = await db.DutyAsync(request.DutyId, cancellationToken);
        db.MustStillBe(request.Seen, duty);
        duty.Correct(request.Entry);
        await db.SaveAsync(user.Did("strategy.duty-corrected", duty.DutyId, clock, duty.Title), cancellationToken);
    }
}
