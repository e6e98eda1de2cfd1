using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Families;

/// <summary>How the family that a partnership named is stored.</summary>
internal sealed class FamilyTables : IEntityTypeConfiguration<PartnershipFamily>
{
    public void Configure(EntityTypeBuilder<PartnershipFamily> family)
    {
        family.ToTable("partnership_families").HasKey(f => new { f.PartnershipId, f.PartnershipFamilyId });
        family.HasIndex(f => f.PartnershipId).IsUnique();
        family.Property(f => f.Codes).HasJsonColumn();
    }
}
