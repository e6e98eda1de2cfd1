using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Problems;

/// <summary>How problem profiles are stored.</summary>
internal sealed class ProblemTables : IEntityTypeConfiguration<ProblemProfile>
{
    public void Configure(EntityTypeBuilder<ProblemProfile> profile)
    {
        profile.ToTable("problem_profiles").HasKey(p => new { p.PartnershipId, p.ProblemProfileId });
        profile.HasIndex(p => new { p.PartnershipId, p.AssessmentId });
        profile.Ignore(p => p.FindingIds);
        profile.Property(p => p.Parts).HasJsonColumn();
        profile.Property(p => p.Study).HasJsonColumn();

        // It is computed: the entry itself says what it came to, and the page has the rest.
        profile.Property(p => p.Study).IsUntold();
    }
}
