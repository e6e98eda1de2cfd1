using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>What is asked of priorities and scoring rounds in more than one place.</summary>
public static class RankingQueries
{
    extension(AppDb db)
    {
        public DbSet<Priority> Priorities => db.Set<Priority>();

        public DbSet<ScoringRound> ScoringRounds => db.Set<ScoringRound>();

        public DbSet<ScoreSheet> ScoreSheets => db.Set<ScoreSheet>();

        public DbSet<ScoringTemplate> ScoringTemplates => db.Set<ScoringTemplate>();

        public async Task<Priority> PriorityAsync(Guid priorityId, CancellationToken cancellationToken) =>
            await db.Priorities.FirstOrDefaultAsync(priority => priority.PriorityId == priorityId, cancellationToken) ?? throw new NotFoundException("The priority");

        /// <summary>The priorities that the partnership works on, in their order.</summary>
        public async Task<IReadOnlyList<Priority>> AdoptedPrioritiesAsync(CancellationToken cancellationToken) =>
            await db.Priorities.AsNoTracking().Where(priority => priority.State == PriorityState.Adopted).OrderBy(priority => priority.Position).ThenBy(priority => priority.PriorityId).ToListAsync(cancellationToken);

        public async Task<ScoringRound> ScoringRoundAsync(Guid scoringRoundId, CancellationToken cancellationToken) =>
            await db.ScoringRounds.FirstOrDefaultAsync(round => round.ScoringRoundId == scoringRoundId, cancellationToken) ?? throw new NotFoundException("The scoring round");

        public async Task<ScoreSheet> ScoreSheetAsync(Guid scoreSheetId, CancellationToken cancellationToken) =>
            await db.ScoreSheets.FirstOrDefaultAsync(sheet => sheet.ScoreSheetId == scoreSheetId, cancellationToken) ?? throw new NotFoundException("The sheet of scores");

        /// <summary>Everybody's sheets of a round, by name.</summary>
        public async Task<IReadOnlyList<ScoreSheet>> SheetsOfAsync(Guid scoringRoundId, CancellationToken cancellationToken) =>
            await db.ScoreSheets.Where(sheet => sheet.ScoringRoundId == scoringRoundId).OrderBy(sheet => sheet.Name).ThenBy(sheet => sheet.ScoreSheetId).ToListAsync(cancellationToken);
    }
}
