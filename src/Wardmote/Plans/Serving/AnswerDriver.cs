using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Plans.Serving;

/// <summary>Says which actions answer a driver. The text of a published plan stays as it is.</summary>
public sealed class AnswerDriver(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What the person asked for.</summary>
    /// <param name="Shown">The actions that the person could choose among: one of them that is not chosen no longer answers the driver.</param>
    /// <param name="Answering">The chosen ones.</param>
    public sealed record Request(Guid DriverId, IReadOnlyCollection<Guid> Shown, IReadOnlyCollection<Guid> Answering);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Driver driver = await db.DriverAsync(request.DriverId, cancellationToken);
        List<Guid> running = [.. (await db.RunningPlansAsync(cancellationToken)).Select(plan => plan.PlanId)];
        List<Guid> chosen = [.. request.Answering.Distinct()];
        if (chosen.Count > 0 && await db.PlanActions.CountAsync(action => chosen.Contains(action.ActionId) && running.Contains(action.PlanId), cancellationToken) != chosen.Count)
        {
            throw new NotFoundException("One of the actions");
        }

        List<DriverAnswer> present = await db.DriverAnswers.Where(answer => answer.DriverId == driver.DriverId).ToListAsync(cancellationToken);
        db.RemoveRange(present.Where(answer => request.Shown.Contains(answer.ActionId) && !chosen.Contains(answer.ActionId)));
        db.AddRange(chosen.Except(present.Select(answer => answer.ActionId)).Select(actionId => new DriverAnswer(user.PartnershipId, driver.DriverId, actionId)));
        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveAsync(user.Did("plans.actions-answer-driver", driver.DriverId, clock, driver.Instrument), cancellationToken);
        }
    }
}
