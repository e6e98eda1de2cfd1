using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>How indicators, their values and the rounds are stored. A value is found by its indicator and period, never by reading others.</summary>
internal sealed class PerformanceTables : IEntityTypeConfiguration<Indicator>, IEntityTypeConfiguration<IndicatorValue>, IEntityTypeConfiguration<IndicatorComment>,
    IEntityTypeConfiguration<Round>, IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.ToTable("indicators").HasKey(i => new { i.PartnershipId, i.IndicatorId });
        indicator.HasIndex(i => new { i.PartnershipId, i.Code }).IsUnique();
        indicator.HasIndex(i => new { i.PartnershipId, i.CollectorId });
        indicator.Property(i => i.Definition).HasJsonColumn();
        indicator.Property(i => i.Code).IsUntold();
        indicator.Property(i => i.Title).IsUntold();
        indicator.Property(i => i.Tier).IsUntold();
        indicator.Property(i => i.Priority).IsUntold();
        indicator.Property(i => i.Frequency).IsUntold();
        indicator.Property(i => i.RetiredOn).IsUntold();
        indicator.Property(i => i.CollectorId).IsUntold();
    }

    public void Configure(EntityTypeBuilder<IndicatorValue> value)
    {
        value.ToTable("indicator_values").HasKey(v => new { v.PartnershipId, v.ValueId });
        value.Ignore(v => v.Period);
        value.Ignore(v => v.AsEntered);
        value.HasIndex(v => new { v.PartnershipId, v.IndicatorId, v.PeriodFirst, v.PeriodKind, v.Kind, v.VersionNumber }).IsUnique();
        value.HasIndex(v => new { v.PartnershipId, v.PeriodFirst, v.PeriodKind });
        value.HasOne<Indicator>().WithMany().HasForeignKey(v => new { v.PartnershipId, v.IndicatorId }).OnDelete(DeleteBehavior.Cascade);
        value.Property(v => v.EnteredById).IsUntold();
        value.Property(v => v.EnteredAt).IsUntold();
        value.Property(v => v.ApprovedAt).IsUntold();
        value.Property(v => v.RoundId).IsUntold();
    }

    public void Configure(EntityTypeBuilder<IndicatorComment> comment)
    {
        comment.ToTable("indicator_comments").HasKey(c => new { c.PartnershipId, c.CommentId });
        comment.Ignore(c => c.Period);
        comment.HasIndex(c => new { c.PartnershipId, c.IndicatorId, c.PeriodFirst });
        comment.HasIndex(c => new { c.PartnershipId, c.PeriodFirst });
        comment.HasOne<Indicator>().WithMany().HasForeignKey(c => new { c.PartnershipId, c.IndicatorId }).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.ToTable("rounds").HasKey(r => new { r.PartnershipId, r.RoundId });
        round.Ignore(r => r.Period);
        round.HasIndex(r => new { r.PartnershipId, r.PeriodFirst, r.PeriodKind }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<EvidenceFile> file)
    {
        file.ToTable("evidence_files").HasKey(f => new { f.PartnershipId, f.EvidenceFileId });
        file.HasIndex(f => new { f.PartnershipId, f.SubjectId });
        file.Property(f => f.Bytes).IsUntold();
    }
}
