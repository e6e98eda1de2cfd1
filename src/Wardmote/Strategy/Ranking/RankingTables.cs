using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>How scoring rounds, what each person scored, templates and priorities are stored. A sheet is a row of its own, so that two people can score at once.</summary>
internal sealed class RankingTables : IEntityTypeConfiguration<ScoringRound>, IEntityTypeConfiguration<ScoreSheet>, IEntityTypeConfiguration<ScoringTemplate>, IEntityTypeConfiguration<Priority>
{
    public void Configure(EntityTypeBuilder<ScoringRound> round)
    {
        round.ToTable("scoring_rounds").HasKey(r => new { r.PartnershipId, r.ScoringRoundId });
        round.HasIndex(r => new { r.PartnershipId, r.State });
        round.Ignore(r => r.ScoredCriteria);
        round.Ignore(r => r.Boxes);
        round.Property(r => r.Criteria).HasJsonColumn();
        round.Property(r => r.Candidates).HasJsonColumn();
        round.Property(r => r.Decisions).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<ScoreSheet> sheet)
    {
        sheet.ToTable("score_sheets").HasKey(s => new { s.PartnershipId, s.ScoreSheetId });
        sheet.HasIndex(s => new { s.PartnershipId, s.ScoringRoundId, s.UserId }).IsUnique();
        sheet.HasIndex(s => new { s.PartnershipId, s.UserId });
        sheet.HasOne<ScoringRound>().WithMany().HasForeignKey(s => new { s.PartnershipId, s.ScoringRoundId }).OnDelete(DeleteBehavior.Cascade);
        sheet.Property(s => s.Scores).HasJsonColumn();

        // Who scored what stands on the sheet, and nobody reads another's scores before the round is closed.
        sheet.Property(s => s.Scores).IsUntold();
    }

    public void Configure(EntityTypeBuilder<ScoringTemplate> template)
    {
        template.ToTable("scoring_templates").HasKey(t => new { t.PartnershipId, t.ScoringTemplateId });
        template.Property(t => t.Criteria).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<Priority> priority)
    {
        priority.ToTable("priorities").HasKey(p => new { p.PartnershipId, p.PriorityId });
        priority.HasIndex(p => new { p.PartnershipId, p.State, p.Position });
        priority.HasIndex(p => new { p.PartnershipId, p.ScoringRoundId });
        priority.Ignore(p => p.IsScored);
        priority.Property(p => p.FindingIds).HasJsonColumn();
    }
}
