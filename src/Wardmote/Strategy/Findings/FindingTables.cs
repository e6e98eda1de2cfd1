using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>How findings and the runs of their rules are stored.</summary>
internal sealed class FindingTables : IEntityTypeConfiguration<Finding>, IEntityTypeConfiguration<FindingRun>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("findings").HasKey(f => new { f.PartnershipId, f.FindingId });
        finding.HasIndex(f => new { f.PartnershipId, f.AssessmentId, f.Key });
        finding.Property(f => f.Figures).HasJsonColumn();
        finding.Property(f => f.Caveats).HasJsonColumn();
        finding.Property(f => f.AffectedGroups).HasJsonColumn();
        finding.Property(f => f.Effect).HasJsonColumn();
        finding.Property(f => f.Moved).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<FindingRun> run)
    {
        run.ToTable("finding_runs").HasKey(r => new { r.PartnershipId, r.AssessmentId });
        run.Property(r => r.Not).HasJsonColumn();
    }
}
