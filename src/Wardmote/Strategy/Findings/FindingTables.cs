using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>How findings are stored.</summary>
internal sealed class FindingTables : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("findings").HasKey(f => new { f.PartnershipId, f.FindingId });
        finding.HasIndex(f => new { f.PartnershipId, f.AssessmentId, f.Key });
        finding.Property(f => f.Figures).HasJsonColumn();
        finding.Property(f => f.Caveats).HasJsonColumn();
        finding.Property(f => f.AffectedGroups).HasJsonColumn();
        finding.Property(f => f.Effect).HasJsonColumn();
    }
}
