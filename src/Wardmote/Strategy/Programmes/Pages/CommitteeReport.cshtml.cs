using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>A report to a committee: what it lacks, what is asked, what was decided, and the whole text.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class CommitteeReportPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid CommitteeReportId { get; set; }

    public CommitteeReport Report { get; private set; } = null!;

    public IReadOnlyList<string> Faults { get; private set; } = [];

    public IHtmlContent Text => HtmlWriter.Fragment(ProgrammeDocuments.Report(Report, user.PartnershipName));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Report = await db.CommitteeReportAsync(CommitteeReportId, cancellationToken);
        Faults = Report.Faults(await db.WardNamesAsync(cancellationToken));
    }
}
