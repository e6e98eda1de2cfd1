using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Fitness;

/// <summary>How the partnership's own breaks are stored.</summary>
internal sealed class FitnessTables : IEntityTypeConfiguration<EvidenceBreak>
{
    public void Configure(EntityTypeBuilder<EvidenceBreak> known)
    {
        known.ToTable("evidence_breaks").HasKey(b => new { b.PartnershipId, b.EvidenceBreakId });
        known.HasIndex(b => new { b.PartnershipId, b.FromMonth });
        known.Property(b => b.Types).HasJsonColumn();
        known.Ignore(b => b.Known);
    }
}
