using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Hands out the map of evidence.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadDutiesPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => DocumentFile.Of(
        new Document("Duties and their evidence", user.PartnershipName, [HorizonDocuments.Duties(await db.DutyCoverageAsync(BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken))]), Kind, "duties");
}
