using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for the text of a new report to a committee.</summary>
[Requires(Permission.EditStrategy)]
public sealed class BeginReportPage(AppDb db, WriteCommitteeReport writeReport) : QuestionsPage<WrittenReport>(db, ReportQuestions.Report)
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    protected override async Task<(WrittenReport Now, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        await Db.ProgrammeAsync(ProgrammeId, cancellationToken);
        return (new(new ReportHead(""), [], new EqualityStatement()), 0);
    }

    protected override Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(WrittenReport now, CancellationToken cancellationToken) => Db.WardAnswersAsync(now.Head.Wards, cancellationToken);

    protected override async Task<Saved> KeepAsync(WrittenReport typed, CancellationToken cancellationToken)
    {
        CommitteeReport report = await writeReport.RunAsync(new(ProgrammeId, null, Seen, typed), cancellationToken);
        return new("The report is kept", ProgrammeLinks.Recommendations(report.CommitteeReportId));
    }
}
