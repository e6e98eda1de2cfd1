using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings;

/// <summary>Finds findings.</summary>
public static class FindingQueries
{
    extension(AppDb db)
    {
        public DbSet<Finding> Findings => db.Set<Finding>();

        public DbSet<FindingRun> FindingRuns => db.Set<FindingRun>();

        /// <summary>One of the partnership's findings.</summary>
        /// <exception cref="NotFoundException">The partnership has no such finding.</exception>
        public async Task<Finding> FindingAsync(Guid findingId, CancellationToken cancellationToken) =>
            await db.Findings.SingleOrDefaultAsync(finding => finding.FindingId == findingId, cancellationToken) ?? throw new NotFoundException("The finding");

        /// <summary>A finding that is about to be changed, as the person saw it.</summary>
        /// <param name="seen">The version that the person saw; none for whatever stands.</param>
        /// <exception cref="RuleBrokenException">Its assessment is agreed.</exception>
        public async Task<Finding> FindingToChangeAsync(Guid findingId, long? seen, CancellationToken cancellationToken)
        {
            Finding finding = await db.FindingAsync(findingId, cancellationToken);
            if ((await db.AssessmentAsync(finding.AssessmentId, cancellationToken)).State == AssessmentState.Agreed)
            {
                throw new RuleBrokenException("The assessment of this finding is agreed: reopen it before its findings are changed");
            }

            if (seen is { } version)
            {
                db.MustStillBe(version, finding);
            }

            return finding;
        }

        /// <summary>The findings with these keys, by key; without a key the database is not asked.</summary>
        public async Task<Dictionary<Guid, Finding>> FindingsByIdAsync(IEnumerable<Guid> findingIds, CancellationToken cancellationToken)
        {
            Guid[] ids = [.. findingIds.Distinct()];
            return ids.Length == 0 ? [] : await db.Findings.AsNoTracking().Where(finding => ids.Contains(finding.FindingId)).ToDictionaryAsync(finding => finding.FindingId, cancellationToken);
        }

        /// <summary>All findings of an assessment in order of rank, those of every state.</summary>
        public async Task<IReadOnlyList<Finding>> FindingsOfAsync(Guid assessmentId, CancellationToken cancellationToken) =>
            await db.Findings.AsNoTracking().Where(finding => finding.AssessmentId == assessmentId).OrderBy(finding => finding.Rank).ThenBy(finding => finding.Key).ToListAsync(cancellationToken);

        /// <summary>What became of the findings since the assessment before; none where there is none before.</summary>
        public async Task<IReadOnlyList<FindingChange>> FindingChangesAsync(Assessment assessment, CancellationToken cancellationToken) => assessment.PredecessorId is { } before
            ? FindingChange.Of(await db.FindingsOfAsync(before, cancellationToken), await db.FindingsOfAsync(assessment.AssessmentId, cancellationToken))
            : [];
    }
}
