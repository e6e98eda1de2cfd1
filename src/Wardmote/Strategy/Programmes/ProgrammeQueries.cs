using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Finds programmes, datasets and reports to committees.</summary>
public static class ProgrammeQueries
{
    extension(AppDb db)
    {
        public DbSet<AssessmentProgramme> Programmes => db.Set<AssessmentProgramme>();

        public DbSet<Dataset> Datasets => db.Set<Dataset>();

        public DbSet<CommitteeReport> CommitteeReports => db.Set<CommitteeReport>();

        /// <summary>The programme that runs, or else the one begun last; none where there never was one.</summary>
        public Task<AssessmentProgramme?> ProgrammeAsync(CancellationToken cancellationToken = default) =>
            db.Programmes.OrderBy(programme => programme.ClosedOn == null ? 0 : 1).ThenByDescending(programme => programme.BegunAt).FirstOrDefaultAsync(cancellationToken);

        /// <summary>One programme.</summary>
        /// <exception cref="NotFoundException">The partnership has no such programme.</exception>
        public async Task<AssessmentProgramme> ProgrammeAsync(Guid programmeId, CancellationToken cancellationToken) =>
            await db.Programmes.SingleOrDefaultAsync(programme => programme.ProgrammeId == programmeId, cancellationToken) ?? throw new NotFoundException("The programme");

        /// <summary>One dataset of the partnership.</summary>
        /// <exception cref="NotFoundException">The partnership has no such dataset.</exception>
        public async Task<Dataset> DatasetAsync(Guid datasetId, CancellationToken cancellationToken) =>
            await db.Datasets.SingleOrDefaultAsync(dataset => dataset.DatasetId == datasetId, cancellationToken) ?? throw new NotFoundException("The dataset");

        /// <summary>One report of the partnership.</summary>
        /// <exception cref="NotFoundException">The partnership has no such report.</exception>
        public async Task<CommitteeReport> CommitteeReportAsync(Guid committeeReportId, CancellationToken cancellationToken) =>
            await db.CommitteeReports.SingleOrDefaultAsync(report => report.CommitteeReportId == committeeReportId, cancellationToken) ?? throw new NotFoundException("The report");
    }
}
