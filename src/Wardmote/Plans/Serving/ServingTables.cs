using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Plans.Serving;

/// <summary>How is stored which action answers which driver.</summary>
internal sealed class ServingTables : IEntityTypeConfiguration<DriverAnswer>
{
    public void Configure(EntityTypeBuilder<DriverAnswer> answer)
    {
        answer.ToTable("driver_answers").HasKey(a => new { a.PartnershipId, a.DriverId, a.ActionId });
        answer.HasIndex(a => new { a.PartnershipId, a.ActionId });
        answer.HasOne<Driver>().WithMany().HasForeignKey(a => new { a.PartnershipId, a.DriverId }).OnDelete(DeleteBehavior.Cascade);
        answer.HasOne<PlanAction>().WithMany().HasForeignKey(a => new { a.PartnershipId, a.ActionId }).OnDelete(DeleteBehavior.Cascade);
    }
}
