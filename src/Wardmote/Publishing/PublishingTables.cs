using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Publishing;

/// <summary>How issued reports and the template are stored.</summary>
internal sealed class PublishingTables : IEntityTypeConfiguration<ReportTemplate>, IEntityTypeConfiguration<IssuedReport>
{
    public void Configure(EntityTypeBuilder<ReportTemplate> template)
    {
        template.ToTable("report_templates").HasKey(t => t.PartnershipId);
        template.Property(t => t.Bytes).IsUntold();
    }

    public void Configure(EntityTypeBuilder<IssuedReport> report)
    {
        report.ToTable("issued_reports").HasKey(r => new { r.PartnershipId, r.IssuedReportId });
        report.HasIndex(r => new { r.PartnershipId, r.At });
        report.Property(r => r.Html).IsUntold();
        report.Property(r => r.Word).IsUntold();
        report.Property(r => r.Excel).IsUntold();
    }
}
