using Microsoft.EntityFrameworkCore;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Plans.Serving;

/// <summary>Finds the actions that answer drivers, and the drivers that an action answers.</summary>
public static class AnswerQueries
{
    extension(AppDb db)
    {
        public DbSet<DriverAnswer> DriverAnswers => db.Set<DriverAnswer>();

        /// <summary>The actions of plans that are carried out, by the driver that each answers.</summary>
        public async Task<ILookup<Guid, RunningAction>> ActionsByDriverAsync(IReadOnlyCollection<Guid> driverIds, DateOnly today, CancellationToken cancellationToken)
        {
            List<Guid> drivers = [.. driverIds];
            List<DriverAnswer> answers = drivers.Count == 0 ? [] : await db.DriverAnswers.AsNoTracking().Where(answer => drivers.Contains(answer.DriverId)).ToListAsync(cancellationToken);
            List<Guid> keys = [.. answers.Select(answer => answer.ActionId).Distinct()];
            IReadOnlyList<RunningAction> actions = keys.Count == 0 ? [] : await db.RunningActionsAsync(await db.RunningPlansAsync(cancellationToken), db.PlanActions.Where(action => keys.Contains(action.ActionId)), today, cancellationToken);
            return (from running in actions
                    join answer in answers on running.Action.ActionId equals answer.ActionId
                    select (answer.DriverId, running)).ToLookup(one => one.DriverId, one => one.running);
        }

        /// <summary>The drivers that an action answers.</summary>
        public async Task<IReadOnlyList<Driver>> DriversAnsweredByAsync(Guid actionId, CancellationToken cancellationToken) =>
            await (from answer in db.DriverAnswers.AsNoTracking()
                   where answer.ActionId == actionId
                   join driver in db.Drivers.AsNoTracking() on answer.DriverId equals driver.DriverId
                   orderby driver.Instrument
                   select driver).ToListAsync(cancellationToken);
    }
}
