using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing;

/// <summary>Keeps a report as it is given to a committee, in all formats.</summary>
public sealed class IssueReport(AppDb db, CurrentUser user, WriteReport writeReport, TimeProvider clock) : IUseCase
{
    /// <summary>Which report, and whom it is for.</summary>
    public sealed record Request(ReportRequest Report, string Audience);

    public async Task<IssuedReport> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.IssueReports);
        Document document = await writeReport.DocumentAsync(request.Report, cancellationToken);
        var files = new ReportFiles(
            await writeReport.FileAsync(document, "html", cancellationToken), await writeReport.FileAsync(document, "docx", cancellationToken), await writeReport.FileAsync(document, "xlsx", cancellationToken));
        var issued = new IssuedReport(user.PartnershipId, request.Report, document.Title, request.Audience, files, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(issued);
        await db.SaveAsync(user.Did("publishing.report-issued", issued.IssuedReportId, clock, $"{document.Title} for {issued.Audience}"), cancellationToken);
        return issued;
    }
}
