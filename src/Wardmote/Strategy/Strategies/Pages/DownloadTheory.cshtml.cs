using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Hands out a theory of change as a table that can be changed and brought in again.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadTheoryPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        PartnershipStrategy strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        TableBlock table = TheoryFile.Of(strategy.Theory, await db.TheoryPartsAsync(cancellationToken));
        return DocumentFile.Of(new Document("Theory of change", strategy.Title, [table]), Kind, "theory-of-change");
    }
}
