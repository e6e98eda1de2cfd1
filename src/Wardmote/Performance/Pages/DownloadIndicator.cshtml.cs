using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>Hands out all values of an indicator.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class DownloadIndicatorPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Indicator indicator = await db.IndicatorAsync(IndicatorId, cancellationToken);
        string name = string.Concat(indicator.Code.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'));
        return DocumentFile.Of(IndicatorDocuments.Values(indicator, await db.SeriesAsync(indicator, cancellationToken)), Kind, name, indicator.Title);
    }
}
