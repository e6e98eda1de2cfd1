using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Hands out a programme as a document.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadProgrammePage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => DocumentFile.Of(
        ProgrammeDocuments.Programme(await db.ProgrammeAsync(ProgrammeId, cancellationToken), user.PartnershipName, BritishTime.Day(clock.GetUtcNow().UtcDateTime)), Kind, "programme");
}
