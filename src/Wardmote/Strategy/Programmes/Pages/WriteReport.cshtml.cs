using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for the text of a report to a committee.</summary>
[Requires(Permission.EditStrategy)]
public sealed class WriteReportPage(AppDb db, WriteCommitteeReport writeReport) : QuestionsPage<WrittenReport>(db, ReportQuestions.Report)
{
    [BindProperty(SupportsGet = true)]
    public Guid CommitteeReportId { get; set; }

    public CommitteeReport Report { get; private set; } = null!;

    protected override async Task<(WrittenReport Now, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        Report = await Db.CommitteeReportAsync(CommitteeReportId, cancellationToken);
        return (new(Report.Head, Report.Sections, Report.Equality), Report.Version);
    }

    protected override Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(WrittenReport now, CancellationToken cancellationToken) => Db.WardAnswersAsync(now.Head.Wards, cancellationToken);

    protected override async Task<Saved> KeepAsync(WrittenReport typed, CancellationToken cancellationToken)
    {
        await writeReport.RunAsync(new(Report.ProgrammeId, CommitteeReportId, Seen, typed), cancellationToken);
        return new("The report is saved", ProgrammeLinks.Report(CommitteeReportId));
    }
}
