using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Adds a duty of the partnership's own to the register.</summary>
public sealed class AddDuty(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(DutyEntry Entry);

    public async Task<Duty> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        var duty = new Duty(user.PartnershipId, null, request.Entry);
        db.Add(duty);
        await db.SaveAsync(user.Did("strategy.duty-added", duty.DutyId, clock, duty.Title), cancellationToken);
        return duty;
    }
}
