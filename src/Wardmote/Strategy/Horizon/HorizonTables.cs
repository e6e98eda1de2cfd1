using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>How drivers, duties and the evidence for them are stored.</summary>
internal sealed class HorizonTables : IEntityTypeConfiguration<Driver>, IEntityTypeConfiguration<Duty>, IEntityTypeConfiguration<DutyEvidence>
{
    public void Configure(EntityTypeBuilder<Driver> driver)
    {
        driver.ToTable("drivers").HasKey(d => new { d.PartnershipId, d.DriverId });
        driver.HasIndex(d => new { d.PartnershipId, d.OwnerId });
        driver.Property(d => d.Entry).HasJsonColumn();
        driver.Property(d => d.Theme).IsUntold();
        driver.Property(d => d.Instrument).IsUntold();
        driver.Property(d => d.Level).IsUntold();
        driver.Property(d => d.OwnerId).IsUntold();
        driver.Property(d => d.Steps).HasJsonColumn();
        driver.Property(d => d.Commencements).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<Duty> duty)
    {
        duty.ToTable("duties").HasKey(d => new { d.PartnershipId, d.DutyId });
        duty.HasIndex(d => new { d.PartnershipId, d.Key }).IsUnique();
        duty.Property(d => d.Entry).HasJsonColumn();
        duty.Property(d => d.Title).IsUntold();
    }

    public void Configure(EntityTypeBuilder<DutyEvidence> evidence)
    {
        evidence.ToTable("duty_evidence").HasKey(e => new { e.PartnershipId, e.DutyEvidenceId });
        evidence.HasIndex(e => new { e.PartnershipId, e.DutyId });
        evidence.HasOne<Duty>().WithMany().HasForeignKey(e => new { e.PartnershipId, e.DutyId }).OnDelete(DeleteBehavior.Cascade);
    }
}
