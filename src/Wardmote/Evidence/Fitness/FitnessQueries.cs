using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Fitness;

/// <summary>Reads what the fitness of the data is judged by.</summary>
public static class FitnessQueries
{
    extension(AppDb db)
    {
        /// <summary>The fitness of all that the partnership brought in: facts about months, no rows.</summary>
        public async Task<DataFitness> FitnessAsync(CancellationToken cancellationToken) =>
            new(await db.SourceMonths.AsNoTracking().ToListAsync(cancellationToken), []);
    }
}
