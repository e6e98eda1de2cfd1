using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>Finds months of police data.</summary>
public static class EvidenceQueries
{
    extension(AppDb db)
    {
        public DbSet<SourceMonth> SourceMonths => db.Set<SourceMonth>();

        public DbSet<IncidentColumn> IncidentColumns => db.Set<IncidentColumn>();

        public DbSet<AreaTally> AreaTallies => db.Set<AreaTally>();

        /// <summary>The months that count, of one kind of file, between two months, both included.</summary>
        public IQueryable<SourceMonth> CurrentMonths(SourceKind kind, DateOnly from, DateOnly to) =>
            db.SourceMonths.Where(month => month.Kind == kind && month.Month >= from && month.Month <= to && month.IsCurrent);

        /// <summary>All versions of a source month's month, force and file.</summary>
        public IQueryable<SourceMonth> VersionsOf(SourceMonth month) =>
            db.SourceMonths.Where(version => version.Kind == month.Kind && version.Month == month.Month && version.Force == month.Force);
    }
}
