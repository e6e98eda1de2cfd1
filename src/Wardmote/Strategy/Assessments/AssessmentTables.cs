using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>How assessments are stored.</summary>
internal sealed class AssessmentTables : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("assessments").HasKey(a => new { a.PartnershipId, a.AssessmentId });
        assessment.Property(a => a.Recipe).HasJsonColumn();
        assessment.Property(a => a.Words).HasJsonColumn();
    }
}
