using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies.Pages;

/// <summary>The strategy's document as it stands now; each figure in it leads to its page.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class StrategyDocumentPage(AppDb db, WriteStrategy writeStrategy) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public Document Document { get; private set; } = new("", "", []);

    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Document = await writeStrategy.DocumentAsync(await db.StrategyAsync(StrategyId, cancellationToken), cancellationToken);
        Body = HtmlWriter.Fragment(Document);
    }
}
