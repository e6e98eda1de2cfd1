using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for the text of a report to a committee.</summary>
[Requires(Permission.EditStrategy)]
public sealed class WriteReportPage(AppDb db, WriteCommitteeReport writeReport) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid CommitteeReportId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public CommitteeReport Report { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    private WrittenReport Now => new(Report.Head, Report.Sections, Report.Equality);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Report = await db.CommitteeReportAsync(CommitteeReportId, cancellationToken);
        WrittenReport typed = ReportQuestions.Report.Read(Now, AskedForm.Typed(Request.Form), []);
        return await this.SaveAsync(
            async () =>
            {
                await writeReport.RunAsync(new(Report.ProgrammeId, CommitteeReportId, Seen, typed), cancellationToken);
                return ProgrammeLinks.Report(CommitteeReportId);
            },
            "The report is saved",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Report = await db.CommitteeReportAsync(CommitteeReportId, cancellationToken);
        Form = AskedForm.Of(ReportQuestions.Report, Now, Report.Version, Request, await db.NameablePeopleAsync(cancellationToken), await db.WardAnswersAsync(Report.Head.Wards, cancellationToken));
    }
}
