using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;

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

        /// <summary>The sheets of open rounds that a person has not handed in yet.</summary>
        public async Task<IReadOnlyList<(ScoringRound Round, Guid ScoreSheetId)>> SheetsWaitingForAsync(Guid userId, CancellationToken cancellationToken)
        {
            var waiting = await (from sheet in db.ScoreSheets.AsNoTracking()
                                 join round in db.ScoringRounds.AsNoTracking() on sheet.ScoringRoundId equals round.ScoringRoundId
                                 where sheet.UserId == userId && sheet.HandedInAt == null && round.State == ScoringState.Open
                                 select new { Round = round, sheet.ScoreSheetId }).ToListAsync(cancellationToken);
            return [.. waiting.Select(one => (one.Round, one.ScoreSheetId))];
        }

        public async Task<ScoringTemplate> ScoringTemplateAsync(Guid scoringTemplateId, CancellationToken cancellationToken) =>
            await db.ScoringTemplates.FirstOrDefaultAsync(template => template.ScoringTemplateId == scoringTemplateId, cancellationToken) ?? throw new NotFoundException("The template");

        /// <summary>The findings of an assessment that the analyst accepted, those that matter most first.</summary>
        public async Task<IReadOnlyList<Finding>> AcceptedFindingsAsync(Guid assessmentId, CancellationToken cancellationToken) =>
            await db.Findings.AsNoTracking().Where(finding => finding.AssessmentId == assessmentId && (finding.State == FindingState.Draft || finding.State == FindingState.Agreed))
                .OrderBy(finding => finding.Rank).ThenBy(finding => finding.Key).ToListAsync(cancellationToken);

        /// <summary>Some findings by their keys, whatever became of them.</summary>
        public async Task<IReadOnlyList<Finding>> FindingsByIdAsync(IReadOnlyCollection<Guid> findingIds, CancellationToken cancellationToken)
        {
            List<Guid> keys = [.. findingIds.Distinct()];
            return keys.Count == 0 ? [] : await db.Findings.AsNoTracking().Where(finding => keys.Contains(finding.FindingId)).OrderBy(finding => finding.Rank).ThenBy(finding => finding.Key).ToListAsync(cancellationToken);
        }

        /// <summary>The assessment that was begun last; none where there is none.</summary>
        public Task<Assessment?> LatestAssessmentAsync(CancellationToken cancellationToken) =>
            db.Assessments.AsNoTracking().OrderByDescending(assessment => assessment.AssessmentId).FirstOrDefaultAsync(cancellationToken);

        /// <summary>Everybody's sheets of a round, by name.</summary>
        public async Task<IReadOnlyList<ScoreSheet>> SheetsOfAsync(Guid scoringRoundId, CancellationToken cancellationToken) =>
            await db.ScoreSheets.Where(sheet => sheet.ScoringRoundId == scoringRoundId).OrderBy(sheet => sheet.Name).ThenBy(sheet => sheet.ScoreSheetId).ToListAsync(cancellationToken);
    }
}
