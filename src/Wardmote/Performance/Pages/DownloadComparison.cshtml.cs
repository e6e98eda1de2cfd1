using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>Hands out the comparison of two periods.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class DownloadComparisonPage(AppDb db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        (Period earlier, Period later) = ChosenPeriods.Of(From, To, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return DocumentFile.Of(IndicatorDocuments.Comparison(await db.ComparisonsAsync(earlier, later, cancellationToken), earlier, later), Kind, "comparison", $"{earlier} and {later}");
    }
}
