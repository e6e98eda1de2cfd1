using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Batches;

/// <summary>How batches are stored. A file that comes again is found by what it holds, whatever its name.</summary>
internal sealed class BatchTables : IEntityTypeConfiguration<Batch>
{
    public void Configure(EntityTypeBuilder<Batch> batch)
    {
        batch.ToTable("batches").HasKey(b => new { b.PartnershipId, b.BatchId });
        batch.HasIndex(b => new { b.PartnershipId, b.Fingerprint });
        batch.HasIndex(b => new { b.PartnershipId, b.At });
        batch.Property(b => b.Reasons).HasJsonColumn();
        batch.Property(b => b.Fingerprint).IsUntold();
    }
}
