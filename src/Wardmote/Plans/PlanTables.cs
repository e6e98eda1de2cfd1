using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Checks.Content;
using Wardmote.Plans.Comparing;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>How plans are stored: what they say as JSON, with the columns beside it that lists are searched and sorted by.</summary>
internal sealed class PlanTables : IEntityTypeConfiguration<Plan>, IEntityTypeConfiguration<PlanAction>, IEntityTypeConfiguration<PlanIndicator>,
    IEntityTypeConfiguration<AcceptedFault>, IEntityTypeConfiguration<PlanSource>, IEntityTypeConfiguration<PlanEdition>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.ToTable("plans").HasKey(p => new { p.PartnershipId, p.PlanId });
        plan.HasIndex(p => new { p.PartnershipId, p.State, p.Title });
        plan.Property(p => p.Content).HasJsonColumn().IsToldBy(Changes);
        plan.Property(p => p.Title).IsUntold();
        plan.Property(p => p.Kind).IsUntold();
        plan.Property(p => p.Period).IsUntold();
        plan.Property(p => p.PeriodFirst).IsUntold();
        plan.Property(p => p.Service).IsUntold();
        plan.Property(p => p.Owner).IsUntold();
        plan.Property(p => p.BlockingFaults).IsUntold();
        plan.Property(p => p.Warnings).IsUntold();
        plan.Property(p => p.Notes).IsUntold();
        plan.HasMany(p => p.Actions).WithOne().HasForeignKey(a => new { a.PartnershipId, a.PlanId }).OnDelete(DeleteBehavior.Cascade);
        plan.HasMany(p => p.Indicators).WithOne().HasForeignKey(i => new { i.PartnershipId, i.PlanId }).OnDelete(DeleteBehavior.Cascade);
        plan.HasMany(p => p.AcceptedFaults).WithOne().HasForeignKey(f => new { f.PartnershipId, f.PlanId }).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PlanAction> action)
    {
        action.ToTable("plan_actions").HasKey(a => new { a.PartnershipId, a.ActionId });
        action.HasIndex(a => new { a.PartnershipId, a.PlanId, a.Position });
        action.HasIndex(a => new { a.PartnershipId, a.DueLast });
        action.Property(a => a.Content).HasJsonColumn().IsToldBy((from, to) => Changes(PlanParts.Actions, from, to));
        action.Property(a => a.Position).IsUntold();
        action.Property(a => a.Title).IsUntold();
        action.Property(a => a.Code).IsUntold();
        action.Property(a => a.Status).IsUntold();
        action.Property(a => a.DueFirst).IsUntold();
        action.Property(a => a.DueLast).IsUntold();
        action.HasIndex(a => new { a.PartnershipId, a.NextDue });
        action.HasIndex(a => new { a.PartnershipId, a.LeadId });
        action.Property(a => a.Progress).HasJsonColumn().IsToldBy(ProgressTables.Changes);
        action.HasIndex(a => new { a.PartnershipId, a.PriorityId });
        action.Property(a => a.LeadId).IsUntold();
        action.Property(a => a.PriorityId).IsUntold();
        action.Property(a => a.ActivityId).IsUntold();
        action.Property(a => a.LastUpdateAt).IsUntold();
        action.Property(a => a.NextDue).IsUntold();
        action.Property(a => a.IsClosed).IsUntold();
    }

    public void Configure(EntityTypeBuilder<PlanIndicator> indicator)
    {
        indicator.ToTable("plan_indicators").HasKey(i => new { i.PartnershipId, i.IndicatorId });
        indicator.HasIndex(i => new { i.PartnershipId, i.PlanId, i.Position });
        indicator.Property(i => i.Content).HasJsonColumn().IsToldBy((from, to) => Changes(PlanParts.Indicators, from, to));
        indicator.Property(i => i.Position).IsUntold();
        indicator.Property(i => i.Title).IsUntold();
        indicator.Property(i => i.Code).IsUntold();
        indicator.Property(i => i.Tier).IsUntold();
    }

    public void Configure(EntityTypeBuilder<AcceptedFault> accepted)
    {
        accepted.ToTable("accepted_faults").HasKey(f => new { f.PartnershipId, f.AcceptedFaultId });
        accepted.HasIndex(f => new { f.PartnershipId, f.PlanId, f.FaultKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PlanSource> source)
    {
        source.ToTable("plan_sources").HasKey(s => new { s.PartnershipId, s.PlanSourceId });
        source.HasIndex(s => new { s.PartnershipId, s.PlanId });
        source.HasIndex(s => new { s.PartnershipId, s.Sha256 });
        source.HasOne<Plan>().WithMany().HasForeignKey(s => new { s.PartnershipId, s.PlanId }).OnDelete(DeleteBehavior.Cascade);
        source.Property(s => s.Bytes).IsUntold();
        source.Property(s => s.AsRead).HasJsonColumn().IsUntold();
    }

    public void Configure(EntityTypeBuilder<PlanEdition> edition)
    {
        edition.ToTable("plan_editions").HasKey(e => new { e.PartnershipId, e.PlanEditionId });
        edition.HasIndex(e => new { e.PartnershipId, e.PlanId, e.Number }).IsUnique();
        edition.HasOne<Plan>().WithMany().HasForeignKey(e => new { e.PartnershipId, e.PlanId }).OnDelete(DeleteBehavior.Cascade);
        edition.Property(e => e.Content).HasJsonColumn().IsUntold();
    }

    /// <summary>A change to a plan is told like a new reading of it: part by part, thing by thing, field by field.</summary>
    private static IEnumerable<ToldChange> Changes(PlanContent from, PlanContent? to) => to is null
        ? []
        : new PlanComparison(from, to, before: null).Differences.Select(difference => new ToldChange(
            difference.Part == PlanComparison.WholePlan ? difference.Field! : string.Join(", ", new[] { $"{difference.Part}: {difference.Thing}", difference.Field }.OfType<string>()),
            OrNone(difference.Kept),
            OrNone(difference.Read)));

    private static IEnumerable<ToldChange> Changes<T>(PlanPart<T> part, T from, T? to)
        where T : class => part.Table.Differing(from, to ?? part.Blank)
        .Select(field => new ToldChange(field.Label, Reading(field, from), to is null ? null : Reading(field, to)));

    private static string? Reading<T>(Field<T> field, T thing) => OrNone(FieldText.ForReading(FieldText.Tidy(field.Show(thing))));

    private static string? OrNone(string text) => FieldText.OrNone(text);
}
