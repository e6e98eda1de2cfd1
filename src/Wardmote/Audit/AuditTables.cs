using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Audit;

/// <summary>How the history is stored.</summary>
internal sealed class AuditTables : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entries").HasKey(e => e.AuditEntryId);
        entry.Property(e => e.Changes).HasJsonColumn();
        entry.HasIndex(e => new { e.PartnershipId, e.SubjectId, e.At });
        entry.Ignore(e => e.Deed);
    }
}
