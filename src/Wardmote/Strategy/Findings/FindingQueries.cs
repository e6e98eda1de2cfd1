using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>Finds findings.</summary>
public static class FindingQueries
{
    extension(AppDb db)
    {
        public DbSet<Finding> Findings => db.Set<Finding>();

        /// <summary>One of the partnership's findings.</summary>
        /// <exception cref="NotFoundException">The partnership has no such finding.</exception>
        public async Task<Finding> FindingAsync(Guid findingId, CancellationToken cancellationToken) =>
            await db.Findings.SingleOrDefaultAsync(finding => finding.FindingId == findingId, cancellationToken) ?? throw new NotFoundException("The finding");

        /// <summary>All findings of an assessment in order of rank, those of every state.</summary>
        public async Task<IReadOnlyList<Finding>> FindingsOfAsync(Guid assessmentId, CancellationToken cancellationToken) =>
            await db.Findings.AsNoTracking().Where(finding => finding.AssessmentId == assessmentId).OrderBy(finding => finding.Rank).ThenBy(finding => finding.Key).ToListAsync(cancellationToken);
    }
}
