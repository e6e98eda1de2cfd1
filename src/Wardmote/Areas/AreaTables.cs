using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>How sets of areas and their areas are stored.</summary>
internal sealed class AreaTables : IEntityTypeConfiguration<AreaSet>, IEntityTypeConfiguration<Area>
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
}
