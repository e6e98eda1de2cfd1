using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Takes a duty and its evidence off the register.</summary>
public sealed class RemoveDuty(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid DutyId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Duty duty = await db.DutyAsync(request.DutyId, cancellationToken);
        db.Remove(duty);
        await db.SaveAsync(user.Did("strategy.duty-removed", duty.DutyId, clock, duty.Title), cancellationToken);
    }
}
