using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Hands out the register of datasets.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadDatasetsPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        List<Dataset> datasets = await db.Datasets.AsNoTracking().OrderBy(dataset => dataset.Title).ToListAsync(cancellationToken);
        TableBlock table = ProgrammeDocuments.Register([.. datasets.OrderBy(dataset => dataset.Category)], await db.HeldDataAsync(cancellationToken), BritishTime.Day(clock.GetUtcNow().UtcDateTime));
        return DocumentFile.Of(new Document("Register of datasets", user.PartnershipName, [table]), Kind, "datasets");
    }
}
