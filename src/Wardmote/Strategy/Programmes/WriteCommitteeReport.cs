using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Writes a report to a committee about a programme, or another state of one.</summary>
public sealed class WriteCommitteeReport(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The programme, and the whole text of the report.</summary>
    /// <param name="CommitteeReportId">The report; none for a new one.</param>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid ProgrammeId, Guid? CommitteeReportId, long Seen, WrittenReport Report);

    public async Task<CommitteeReport> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        AssessmentProgramme programme = await db.ProgrammeAsync(request.ProgrammeId, cancellationToken);
        CommitteeReport report;
        if (request.CommitteeReportId is { } known)
        {
            report = await db.CommitteeReportAsync(known, cancellationToken);
            db.MustStillBe(request.Seen, report);
        }
        else
        {
            report = new CommitteeReport(user.PartnershipId, programme.ProgrammeId, request.Report.Head);
            db.Add(report);
        }

        report.Write(request.Report.Head, request.Report.Sections, request.Report.Equality);
        await db.SaveAsync(user.Did("strategy.committee-report-written", report.CommitteeReportId, clock, report.Title), cancellationToken);
        return report;
    }
}
