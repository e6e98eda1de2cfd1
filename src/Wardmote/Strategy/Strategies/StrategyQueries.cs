using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Finds strategies and what belongs to them.</summary>
public static class StrategyQueries
{
    extension(AppDb db)
    {
        public DbSet<PartnershipStrategy> Strategies => db.Set<PartnershipStrategy>();

        public DbSet<LogicModel> LogicModels => db.Set<LogicModel>();

        public DbSet<StrategyRisk> StrategyRisks => db.Set<StrategyRisk>();

        public DbSet<EqualityLine> EqualityLines => db.Set<EqualityLine>();

        public DbSet<Resource> Resources => db.Set<Resource>();

        /// <summary>One of the partnership's strategies.</summary>
        /// <exception cref="NotFoundException">The partnership has no such strategy.</exception>
        public async Task<PartnershipStrategy> StrategyAsync(Guid strategyId, CancellationToken cancellationToken) =>
            await db.Strategies.SingleOrDefaultAsync(strategy => strategy.StrategyId == strategyId, cancellationToken) ?? throw new NotFoundException("The strategy");

        /// <summary>The strategy that begins last; none where the partnership has none.</summary>
        public Task<PartnershipStrategy?> LatestStrategyAsync(CancellationToken cancellationToken) =>
            db.Strategies.AsNoTracking().OrderByDescending(strategy => strategy.FirstDay).ThenByDescending(strategy => strategy.StrategyId).FirstOrDefaultAsync(cancellationToken);

        /// <summary>The logic model of a priority; none where it has none.</summary>
        public Task<LogicModel?> LogicModelAsync(Guid priorityId, CancellationToken cancellationToken) =>
            db.LogicModels.SingleOrDefaultAsync(model => model.PriorityId == priorityId, cancellationToken);

        public async Task<StrategyRisk> StrategyRiskAsync(Guid riskId, CancellationToken cancellationToken) =>
            await db.StrategyRisks.SingleOrDefaultAsync(risk => risk.RiskId == riskId, cancellationToken) ?? throw new NotFoundException("The risk");

        public async Task<EqualityLine> EqualityLineAsync(Guid equalityLineId, CancellationToken cancellationToken) =>
            await db.EqualityLines.SingleOrDefaultAsync(line => line.EqualityLineId == equalityLineId, cancellationToken) ?? throw new NotFoundException("The line of the equality impact assessment");

        public async Task<Resource> ResourceAsync(Guid resourceId, CancellationToken cancellationToken) =>
            await db.Resources.SingleOrDefaultAsync(resource => resource.ResourceId == resourceId, cancellationToken) ?? throw new NotFoundException("The stream of money");

        /// <summary>A strategy's risks, the highest with their controls first; those not scored stand before all others.</summary>
        public async Task<IReadOnlyList<StrategyRisk>> RisksOfAsync(Guid strategyId, CancellationToken cancellationToken) =>
            [.. (await db.StrategyRisks.AsNoTracking().Where(risk => risk.StrategyId == strategyId).ToListAsync(cancellationToken))
                .OrderByDescending(risk => risk.IsOpen).ThenByDescending(risk => risk.Entry.ResidualScore ?? risk.Entry.Score ?? int.MaxValue).ThenBy(risk => risk.RiskId)];

        /// <summary>A strategy's equality lines, characteristic by characteristic.</summary>
        public async Task<IReadOnlyList<EqualityLine>> EqualityLinesOfAsync(Guid strategyId, CancellationToken cancellationToken) =>
            [.. (await db.EqualityLines.AsNoTracking().Where(line => line.StrategyId == strategyId).ToListAsync(cancellationToken)).OrderBy(line => line.Entry.Characteristic).ThenBy(line => line.EqualityLineId)];

        /// <summary>A strategy's streams of money by name.</summary>
        public async Task<IReadOnlyList<Resource>> ResourcesOfAsync(Guid strategyId, CancellationToken cancellationToken) =>
            await db.Resources.AsNoTracking().Where(resource => resource.StrategyId == strategyId).OrderBy(resource => resource.Title).ThenBy(resource => resource.ResourceId).ToListAsync(cancellationToken);
    }
}
