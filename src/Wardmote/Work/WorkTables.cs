using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Work;

/// <summary>How it is stored who is reminded, and when they last were: one row a person and partnership, so that no two programs remind on one day.</summary>
internal sealed class WorkTables : IEntityTypeConfiguration<Reminders>
{
    public void Configure(EntityTypeBuilder<Reminders> reminders)
    {
        reminders.ToTable("reminders").HasKey(r => new { r.PartnershipId, r.UserId });
        reminders.Property(r => r.LastDigestOn).IsUntold();
    }
}
