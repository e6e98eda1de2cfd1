using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>How strategies are stored: what they say as JSON, with the columns beside it that lists are sorted by.</summary>
internal sealed class StrategyTables : IEntityTypeConfiguration<PartnershipStrategy>, IEntityTypeConfiguration<LogicModel>, IEntityTypeConfiguration<StrategyRisk>,
    IEntityTypeConfiguration<EqualityLine>, IEntityTypeConfiguration<Resource>
{
    public void Configure(EntityTypeBuilder<PartnershipStrategy> strategy)
    {
        strategy.ToTable("strategies").HasKey(s => new { s.PartnershipId, s.StrategyId });
        strategy.HasIndex(s => new { s.PartnershipId, s.FirstDay });
        strategy.Property(s => s.Head).HasJsonColumn();
        strategy.Property(s => s.Title).IsUntold();
        strategy.Property(s => s.FirstDay).IsUntold();
        strategy.Property(s => s.Words).HasJsonColumn();
        strategy.Property(s => s.Theory).HasJsonColumn();
        strategy.Property(s => s.Reviews).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<LogicModel> model)
    {
        model.ToTable("logic_models").HasKey(m => new { m.PartnershipId, m.PriorityId });
        model.Property(m => m.Elements).HasJsonColumn();
        model.Property(m => m.Links).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<StrategyRisk> risk)
    {
        risk.ToTable("strategy_risks").HasKey(r => new { r.PartnershipId, r.RiskId });
        risk.HasIndex(r => new { r.PartnershipId, r.StrategyId });
        risk.HasIndex(r => new { r.PartnershipId, r.OwnerId });
        risk.HasOne<PartnershipStrategy>().WithMany().HasForeignKey(r => new { r.PartnershipId, r.StrategyId });
        risk.Property(r => r.Entry).HasJsonColumn();
        risk.Property(r => r.Title).IsUntold();
        risk.Property(r => r.OwnerId).IsUntold();
        risk.Property(r => r.ReviewOn).IsUntold();
        risk.Property(r => r.IsOpen).IsUntold();
        risk.Property(r => r.SeenOn).IsUntold();
    }

    public void Configure(EntityTypeBuilder<EqualityLine> line)
    {
        line.ToTable("equality_lines").HasKey(l => new { l.PartnershipId, l.EqualityLineId });
        line.HasIndex(l => new { l.PartnershipId, l.StrategyId });
        line.HasOne<PartnershipStrategy>().WithMany().HasForeignKey(l => new { l.PartnershipId, l.StrategyId });
        line.Property(l => l.Entry).HasJsonColumn();
        line.Property(l => l.Title).IsUntold();
    }

    public void Configure(EntityTypeBuilder<Resource> resource)
    {
        resource.ToTable("strategy_resources").HasKey(r => new { r.PartnershipId, r.ResourceId });
        resource.HasIndex(r => new { r.PartnershipId, r.StrategyId });
        resource.HasOne<PartnershipStrategy>().WithMany().HasForeignKey(r => new { r.PartnershipId, r.StrategyId });
        resource.Property(r => r.Entry).HasJsonColumn();
        resource.Property(r => r.Title).IsUntold();
    }
}
