using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Reads what serves priorities and bears on them within the strategic year.</summary>
internal static class PriorityThreadQueries
{
    extension(AppDb db)
    {
        public async Task<PriorityThread> PriorityThreadAsync(IReadOnlyList<Priority> priorities, CancellationToken cancellationToken)
        {
            List<Guid> keys = [.. priorities.Select(priority => priority.PriorityId)];
            if (keys.Count == 0)
            {
                return new(Array.Empty<(Guid, ThreadLink)>().ToLookup(one => one.Item1, one => one.Item2));
            }

            List<Guid> models = await db.LogicModels.AsNoTracking().Where(model => keys.Contains(model.PriorityId)).Select(model => model.PriorityId).ToListAsync(cancellationToken);
            List<Driver> drivers = await db.Drivers.AsNoTracking().ToListAsync(cancellationToken);
            return new(models.Select(priorityId => (priorityId, new ThreadLink("Logic model", "What is put in, done and changed", StrategyLinks.Strategy)))
                .Concat(drivers.SelectMany(driver => driver.PriorityIds.Where(keys.Contains).Select(priorityId => (priorityId, new ThreadLink("Driver", driver.Instrument, StrategyLinks.Horizon)))))
                .ToLookup(one => one.Item1, one => one.Item2));
        }
    }
}
