using Microsoft.EntityFrameworkCore;
using Wardmote.Performance;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies;

/// <summary>Finds the indicators that show whether priorities are reached.</summary>
public static class ServingIndicatorQueries
{
    extension(AppDb db)
    {
        /// <summary>The indicators of each priority by its key: those that its logic model names, and those that the plans keep under its title. Retired ones are left out.</summary>
        /// <param name="models">The logic models of the priorities.</param>
        public async Task<ILookup<Guid, Indicator>> IndicatorsServingAsync(IReadOnlyCollection<Priority> priorities, IReadOnlyCollection<LogicModel> models, DateOnly today, CancellationToken cancellationToken)
        {
            List<string> titles = [.. priorities.Select(priority => priority.Title).Distinct()];
            List<Guid> named = [.. models.SelectMany(model => model.IndicatorIds).Distinct()];
            List<Indicator> indicators = titles.Count == 0 ? [] : await db.Indicators.AsNoTracking()
                .Where(indicator => (named.Contains(indicator.IndicatorId) || (indicator.Priority != null && titles.Contains(indicator.Priority))) && (indicator.RetiredOn == null || indicator.RetiredOn >= today))
                .OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken);
            ILookup<Guid, Guid> byModel = models.SelectMany(model => model.IndicatorIds.Select(indicatorId => (model.PriorityId, indicatorId))).ToLookup(one => one.PriorityId, one => one.indicatorId);
            return priorities
                .SelectMany(priority => indicators
                    .Where(indicator => indicator.Priority == priority.Title || byModel[priority.PriorityId].Contains(indicator.IndicatorId))
                    .Select(indicator => (priority.PriorityId, indicator)))
                .ToLookup(one => one.PriorityId, one => one.indicator);
        }

        /// <summary>How the indicators of some priorities stand, by the priority's key.</summary>
        public async Task<ILookup<Guid, IndicatorOverview>> MeasuresOfAsync(IReadOnlyCollection<Guid> priorityIds, DateOnly today, CancellationToken cancellationToken)
        {
            List<Guid> keys = [.. priorityIds];
            List<Priority> priorities = await db.Priorities.AsNoTracking().Where(priority => keys.Contains(priority.PriorityId)).ToListAsync(cancellationToken);
            ILookup<Guid, Indicator> serving = await db.IndicatorsServingAsync(priorities, await db.LogicModelsAsync(keys, cancellationToken), today, cancellationToken);
            List<Indicator> once = [.. serving.SelectMany(one => one).DistinctBy(indicator => indicator.IndicatorId)];
            Dictionary<Guid, IndicatorOverview> overviews = (await db.OverviewsAsync(once, upTo: null, today, cancellationToken)).ToDictionary(overview => overview.Indicator.IndicatorId);
            return serving.SelectMany(one => one.Select(indicator => (one.Key, Overview: overviews[indicator.IndicatorId]))).ToLookup(one => one.Key, one => one.Overview);
        }

        /// <summary>The codes by which forms and files name indicators.</summary>
        public async Task<IReadOnlyDictionary<Guid, string>> IndicatorCodesAsync(CancellationToken cancellationToken) =>
            await db.Indicators.AsNoTracking().Select(indicator => new { indicator.IndicatorId, indicator.Code }).ToDictionaryAsync(indicator => indicator.IndicatorId, indicator => indicator.Code, cancellationToken);

        /// <summary>The logic models of some priorities.</summary>
        public async Task<IReadOnlyList<LogicModel>> LogicModelsAsync(IReadOnlyCollection<Guid> priorityIds, CancellationToken cancellationToken)
        {
            List<Guid> keys = [.. priorityIds];
            return keys.Count == 0 ? [] : await db.LogicModels.AsNoTracking().Where(model => keys.Contains(model.PriorityId)).ToListAsync(cancellationToken);
        }
    }
}
