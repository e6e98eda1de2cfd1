using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Hands out a report to a committee.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadCommitteeReportPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid CommitteeReportId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        DocumentFile.Of(ProgrammeDocuments.Report(await db.CommitteeReportAsync(CommitteeReportId, cancellationToken), user.PartnershipName), Kind, "committee-report");
}
