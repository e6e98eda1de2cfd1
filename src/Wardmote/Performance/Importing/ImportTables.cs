using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Importing;

/// <summary>How files on their way in and the kept maps of columns are stored.</summary>
internal sealed class ImportTables : IEntityTypeConfiguration<ImportDraft>, IEntityTypeConfiguration<ValueMap>
{
    public void Configure(EntityTypeBuilder<ImportDraft> draft)
    {
        draft.ToTable("import_drafts").HasKey(d => new { d.PartnershipId, d.ImportDraftId });
        draft.HasIndex(d => new { d.PartnershipId, d.Fingerprint });
        draft.Ignore(d => d.Values);
        draft.Property(d => d.Sheets).HasJsonColumn().IsUntold();
        draft.Property(d => d.Map).HasJsonColumn().IsUntold();
        draft.Property(d => d.Fingerprint).IsUntold();
    }

    public void Configure(EntityTypeBuilder<ValueMap> map)
    {
        map.ToTable("value_maps").HasKey(m => new { m.PartnershipId, m.ValueMapId });
        map.HasIndex(m => new { m.PartnershipId, m.Name }).IsUnique();
        map.Property(m => m.Map).HasJsonColumn();
    }
}
