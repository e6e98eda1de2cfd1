using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>Hands out the list of indicators as it is filtered.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class DownloadIndicatorsPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public IndicatorFilter Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        List<Indicator> all = await db.Indicators.AsNoTracking().ToListAsync(cancellationToken);
        IReadOnlyList<IndicatorOverview> overviews = await db.IndicatorListAsync(all, Filter, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellationToken);
        return DocumentFile.Of(IndicatorDocuments.List(overviews), Kind, "indicators", $"Indicators of {user.PartnershipName}");
    }
}
