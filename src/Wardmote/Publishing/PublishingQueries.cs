using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Publishing;

/// <summary>What is asked of reports in more than one place.</summary>
public static class PublishingQueries
{
    extension(AppDb db)
    {
        public DbSet<ReportTemplate> ReportTemplates => db.Set<ReportTemplate>();

        public DbSet<IssuedReport> IssuedReports => db.Set<IssuedReport>();

        public async Task<IssuedReport> IssuedReportAsync(Guid issuedReportId, CancellationToken cancellationToken) =>
            await db.IssuedReports.FirstOrDefaultAsync(report => report.IssuedReportId == issuedReportId, cancellationToken) ?? throw new NotFoundException("The report");
    }
}
