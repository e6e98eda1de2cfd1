using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Batches;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>How sets of areas, their areas, and tables and lookups about them are stored.</summary>
internal sealed class AreaTables : IEntityTypeConfiguration<AreaSet>, IEntityTypeConfiguration<Area>, IEntityTypeConfiguration<AreaTable>, IEntityTypeConfiguration<AreaLookup>
{
    public void Configure(EntityTypeBuilder<AreaSet> set)
    {
        set.ToTable("area_sets").HasKey(s => new { s.PartnershipId, s.AreaSetId });
        set.HasIndex(s => new { s.PartnershipId, s.Kind, s.Year }).IsUnique();
        set.Property(s => s.Revision).IsUntold();
    }

    public void Configure(EntityTypeBuilder<Area> area)
    {
        area.ToTable("areas").HasKey(a => new { a.PartnershipId, a.AreaId });
        area.HasIndex(a => new { a.PartnershipId, a.AreaSetId, a.Code }).IsUnique();
        area.HasOne<AreaSet>().WithMany().HasForeignKey(a => new { a.PartnershipId, a.AreaSetId }).OnDelete(DeleteBehavior.Cascade);
        area.Property(a => a.Borders).IsUntold();
        area.Property(a => a.Outline).IsUntold();
    }

    public void Configure(EntityTypeBuilder<AreaTable> table)
    {
        table.ToTable("area_tables").HasKey(t => new { t.PartnershipId, t.AreaTableId });
        table.HasIndex(t => new { t.PartnershipId, t.Subject });
        table.HasOne<Batch>().WithMany().HasForeignKey(t => new { t.PartnershipId, t.BatchId });
        table.Property(t => t.Columns).HasJsonColumn().IsUntold();
        table.Property(t => t.Bytes).IsUntold();
    }

    public void Configure(EntityTypeBuilder<AreaLookup> lookup)
    {
        lookup.ToTable("area_lookups").HasKey(l => new { l.PartnershipId, l.AreaLookupId });
        lookup.HasIndex(l => new { l.PartnershipId, l.FromCodes, l.ToCodes });
        lookup.HasOne<Batch>().WithMany().HasForeignKey(l => new { l.PartnershipId, l.BatchId });
        lookup.Property(l => l.Bytes).IsUntold();
    }
}
