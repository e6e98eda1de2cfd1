using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Hands out a logic model as a table that can be changed and brought in again.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadLogicModelPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Priority priority = await db.PriorityAsync(PriorityId, cancellationToken);
        TableBlock table = LogicFile.Of(await db.LogicModelAsync(PriorityId, cancellationToken), await db.IndicatorCodesAsync(cancellationToken));
        return DocumentFile.Of(new Document("Logic model", priority.Title, [table]), Kind, "logic-model");
    }
}
