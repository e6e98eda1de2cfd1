using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies.Pages;

/// <summary>Leads to the strategy that begins last, or says how one is begun.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class LatestStrategyPage(AppDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        TempData.Keep();
        return await db.LatestStrategyAsync(cancellationToken) is { } strategy ? LocalRedirect(StrategiesLinks.Strategy(strategy.StrategyId)) : Page();
    }
}
