using Microsoft.EntityFrameworkCore;
using Wardmote.Batches;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Fitness;

/// <summary>Reads what the fitness of the data is judged by.</summary>
public static class FitnessQueries
{
    extension(AppDb db)
    {
        public DbSet<EvidenceBreak> EvidenceBreaks => db.Set<EvidenceBreak>();

        /// <summary>One of the partnership's own breaks.</summary>
        /// <exception cref="NotFoundException">The partnership has no such break.</exception>
        public async Task<EvidenceBreak> BreakAsync(Guid evidenceBreakId, CancellationToken cancellationToken) =>
            await db.EvidenceBreaks.SingleOrDefaultAsync(known => known.EvidenceBreakId == evidenceBreakId, cancellationToken) ?? throw new NotFoundException("The break");

        /// <summary>The fitness of all that the partnership brought in: facts about months, no rows.</summary>
        public async Task<DataFitness> FitnessAsync(CancellationToken cancellationToken)
        {
            List<SourceMonth> versions = await db.SourceMonths.AsNoTracking().ToListAsync(cancellationToken);
            List<EvidenceBreak> own = await db.EvidenceBreaks.AsNoTracking().ToListAsync(cancellationToken);
            BatchKind[] kinds = [BatchKind.Street, BatchKind.Outcomes, BatchKind.StopAndSearch];
            Dictionary<Guid, string> suppliers = await db.Batches.AsNoTracking().Where(batch => kinds.Contains(batch.Kind)).Select(batch => new { batch.BatchId, batch.Supplier }).ToDictionaryAsync(batch => batch.BatchId, batch => batch.Supplier, cancellationToken);
            return new(versions, [.. own.Select(known => known.Known)]) { Suppliers = suppliers };
        }
    }
}
