using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Performance;

namespace Wardmote.Plans.Measuring;

/// <summary>How is stored which row of a plan uses which indicator.</summary>
internal sealed class MeasuringTables : IEntityTypeConfiguration<PlanMeasure>
{
    public void Configure(EntityTypeBuilder<PlanMeasure> measure)
    {
        measure.ToTable("plan_measures").HasKey(m => new { m.PartnershipId, m.PlanMeasureId });
        measure.Ignore(m => m.Use);
        measure.HasIndex(m => new { m.PartnershipId, m.PlanIndicatorId, m.Part }).IsUnique();
        measure.HasIndex(m => new { m.PartnershipId, m.PlanId });
        measure.HasIndex(m => new { m.PartnershipId, m.IndicatorId });
        measure.HasOne<PlanIndicator>().WithMany().HasForeignKey(m => new { m.PartnershipId, m.PlanIndicatorId }).OnDelete(DeleteBehavior.Cascade);
        measure.HasOne<Indicator>().WithMany().HasForeignKey(m => new { m.PartnershipId, m.IndicatorId }).OnDelete(DeleteBehavior.Cascade);
    }
}
