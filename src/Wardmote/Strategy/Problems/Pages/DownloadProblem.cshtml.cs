using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems.Pages;

/// <summary>Hands out a problem profile as Word or as a web page that stands alone.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadProblemPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ProblemProfileId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ProblemProfile profile = await db.ProblemAsync(ProblemProfileId, cancellationToken);
        Document document = ProblemDocument.Of(profile, await db.FindingsByIdAsync(profile.Parts.Values.SelectMany(part => part.FindingIds), cancellationToken), user.PartnershipName);
        return DocumentFile.Of(document, Kind, "problem-profile");
    }
}
