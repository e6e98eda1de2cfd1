using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Feeding;

/// <summary>How keys are stored. A key is found by its hash before anything is known of whose it is.</summary>
internal sealed class ApiKeyTables : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        key.ToTable("api_keys").HasKey(k => new { k.PartnershipId, k.ApiKeyId });
        key.HasIndex(k => k.Hash).IsUnique();
        key.Property(k => k.Hash).IsSecret();
        key.Property(k => k.IndicatorIds).HasJsonColumn();
        key.Property(k => k.LastUsedOn).IsUntold();
    }
}
