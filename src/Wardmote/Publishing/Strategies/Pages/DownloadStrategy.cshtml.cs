using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies.Pages;

/// <summary>Hands out the strategy as Word, Excel or a web page that stands alone.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadStrategyPage(AppDb db, WriteStrategy writeStrategy) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Format { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ReportFormat format = WriteReport.Format(Format);
        Document document = await writeStrategy.DocumentAsync(await db.StrategyAsync(StrategyId, cancellationToken), cancellationToken);
        return File(await writeStrategy.FileAsync(document, Format, cancellationToken), format.MediaType, WriteReport.FileName(document.Title, null, Format));
    }
}
