using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for the text of a new report to a committee.</summary>
[Requires(Permission.EditStrategy)]
public sealed class BeginReportPage(AppDb db, WriteCommitteeReport writeReport) : PageModel, IFormPage
{
    private static readonly WrittenReport Blank = new(new ReportHead(""), [], new EqualityStatement());

    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        CommitteeReport report = await writeReport.RunAsync(new(ProgrammeId, null, 0, ReportQuestions.Report.Read(Blank, AskedForm.Typed(Request.Form), [])), cancellationToken);
        TempData.SayNext("The report is kept");
        return LocalRedirect(ProgrammeLinks.Recommendations(report.CommitteeReportId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await db.ProgrammeAsync(ProgrammeId, cancellationToken);
        Form = AskedForm.Of(ReportQuestions.Report, Blank, 0, Request, await db.NameablePeopleAsync(cancellationToken), await db.WardAnswersAsync([], cancellationToken));
    }
}
