using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>How assessments, their runs and the tables of partners are stored.</summary>
internal sealed class AssessmentTables : IEntityTypeConfiguration<Assessment>, IEntityTypeConfiguration<AssessmentRun>, IEntityTypeConfiguration<RunFile>, IEntityTypeConfiguration<PartnerTable>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("assessments").HasKey(a => new { a.PartnershipId, a.AssessmentId });
        assessment.Property(a => a.Recipe).HasJsonColumn();
        assessment.Property(a => a.Words).HasJsonColumn();
        assessment.Property(a => a.Carried).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<AssessmentRun> run)
    {
        run.ToTable("assessment_runs").HasKey(r => new { r.PartnershipId, r.AssessmentRunId });
        run.HasIndex(r => new { r.PartnershipId, r.AssessmentId, r.At });
        run.HasIndex(r => new { r.PartnershipId, r.UserId, r.SeenAt });
        run.Property(r => r.Recipe).HasJsonColumn();
        run.Property(r => r.Outputs).HasJsonColumn();
        run.Property(r => r.NotDone).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<RunFile> file)
    {
        // What a run yields follows from the run, whose checksums the history tells.
        file.ToTable("assessment_run_files").HasKey(f => new { f.PartnershipId, f.AssessmentRunId, f.Name });
        file.IsUntold();
    }

    public void Configure(EntityTypeBuilder<PartnerTable> table)
    {
        table.ToTable("partner_tables").HasKey(t => new { t.PartnershipId, t.PartnerTableId });
        table.HasIndex(t => new { t.PartnershipId, t.AssessmentId });
        table.Property(t => t.Columns).HasJsonColumn();
        table.Property(t => t.Rows).HasJsonColumn().IsUntold();
    }
}
