using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>How programmes, the register of datasets and reports to committees are stored.</summary>
internal sealed class ProgrammeTables : IEntityTypeConfiguration<AssessmentProgramme>, IEntityTypeConfiguration<Dataset>, IEntityTypeConfiguration<CommitteeReport>
{
    public void Configure(EntityTypeBuilder<AssessmentProgramme> programme)
    {
        programme.ToTable("assessment_programmes").HasKey(p => new { p.PartnershipId, p.ProgrammeId });
        programme.Ignore(p => p.Calendar);
        programme.Property(p => p.Title).IsUntold();
        programme.Property(p => p.Head).HasJsonColumn();
        programme.Property(p => p.Members).HasJsonColumn();
        programme.Property(p => p.Meetings).HasJsonColumn();
        programme.Property(p => p.Workstreams).HasJsonColumn();
        programme.Property(p => p.Timeline).HasJsonColumn();
        programme.Property(p => p.Outputs).HasJsonColumn();
        programme.Property(p => p.Measures).HasJsonColumn();
        programme.Property(p => p.Activities).HasJsonColumn();
        programme.Property(p => p.SignOff).HasJsonColumn();
        programme.Property(p => p.Taken).HasJsonColumn().IsUntold();
    }

    public void Configure(EntityTypeBuilder<Dataset> dataset)
    {
        dataset.ToTable("datasets").HasKey(d => new { d.PartnershipId, d.DatasetId });
        dataset.HasIndex(d => new { d.PartnershipId, d.OwnerId });
        dataset.Property(d => d.Entry).HasJsonColumn();
        dataset.Property(d => d.Title).IsUntold();
        dataset.Property(d => d.Category).IsUntold();
        dataset.Property(d => d.OwnerId).IsUntold();
    }

    public void Configure(EntityTypeBuilder<CommitteeReport> report)
    {
        report.ToTable("committee_reports").HasKey(r => new { r.PartnershipId, r.CommitteeReportId });
        report.Property(r => r.Head).HasJsonColumn();
        report.Property(r => r.Title).IsUntold();
        report.Property(r => r.Sections).HasJsonColumn();
        report.Property(r => r.Recommendations).HasJsonColumn();
        report.Property(r => r.Equality).HasJsonColumn();
    }
}
