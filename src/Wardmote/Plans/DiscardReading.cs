using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Throws away a plan that was read and is not worth keeping, with its file.</summary>
public sealed class DiscardReading(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What to throw away.</summary>
    public sealed record Request(Guid PlanId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.CheckFiles);

        // What belongs to the plan goes with it in the database; the history need not list each thing of a plan that never was one.
        Plan reading = await db.Plans.FirstOrDefaultAsync(plan => plan.PlanId == request.PlanId, cancellationToken) ?? throw new NotFoundException("The plan");
        _ = reading.State.After(PlanMove.Discard);
        db.Remove(reading);
        await db.SaveAsync(user.Did("plans.reading-discarded", reading.PlanId, clock, reading.Title), cancellationToken);
    }
}
