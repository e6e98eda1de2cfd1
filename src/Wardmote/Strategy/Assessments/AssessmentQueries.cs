using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Finds assessments.</summary>
public static class AssessmentQueries
{
    extension(AppDb db)
    {
        public DbSet<Assessment> Assessments => db.Set<Assessment>();

        /// <summary>One of the partnership's assessments.</summary>
        /// <exception cref="NotFoundException">The partnership has no such assessment.</exception>
        public async Task<Assessment> AssessmentAsync(Guid assessmentId, CancellationToken cancellationToken) =>
            await db.Assessments.SingleOrDefaultAsync(assessment => assessment.AssessmentId == assessmentId, cancellationToken) ?? throw new NotFoundException("The assessment");
    }
}
