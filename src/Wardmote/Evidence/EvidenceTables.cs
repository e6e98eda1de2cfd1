using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>How months of police data, their columns and what was counted from them are stored.</summary>
internal sealed class EvidenceTables : IEntityTypeConfiguration<SourceMonth>, IEntityTypeConfiguration<IncidentColumn>, IEntityTypeConfiguration<AreaTally>
{
    public void Configure(EntityTypeBuilder<SourceMonth> month)
    {
        month.ToTable("source_months").HasKey(m => new { m.PartnershipId, m.SourceMonthId });
        month.HasIndex(m => new { m.PartnershipId, m.Kind, m.Month, m.Force, m.VersionNumber }).IsUnique();
        month.HasIndex(m => new { m.PartnershipId, m.BatchId });
        month.HasOne<Batch>().WithMany().HasForeignKey(m => new { m.PartnershipId, m.BatchId });
        month.Ignore(m => m.Period);
        month.Property(m => m.Facts).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<IncidentColumn> column)
    {
        column.ToTable("incident_columns").IsUntold().HasKey(c => new { c.PartnershipId, c.SourceMonthId, c.Name });
        column.HasOne<SourceMonth>().WithMany().HasForeignKey(c => new { c.PartnershipId, c.SourceMonthId }).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AreaTally> tally)
    {
        tally.ToTable("area_tallies").IsUntold().HasKey(t => new { t.PartnershipId, t.AreaSetId, t.SourceMonthId });
        tally.Property(t => t.Districts).HasJsonColumn();
        tally.HasOne<SourceMonth>().WithMany().HasForeignKey(t => new { t.PartnershipId, t.SourceMonthId }).OnDelete(DeleteBehavior.Cascade);
        tally.HasOne<AreaSet>().WithMany().HasForeignKey(t => new { t.PartnershipId, t.AreaSetId }).OnDelete(DeleteBehavior.Cascade);
    }
}
