using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Pages;

/// <summary>Hands out a report as Word, Excel or a web page that stands alone.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class DownloadReportPage(WriteReport writeReport) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ReportChoice Choice { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Format { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ReportFormat format = WriteReport.Format(Format);
        Document document;
        try
        {
            document = await writeReport.DocumentAsync(Choice.ToRequest(), cancellationToken);
        }
        catch (RuleBrokenException)
        {
            // The preview says what the request lacks.
            return LocalRedirect($"/reports/preview{Request.QueryString}");
        }

        return File(await writeReport.FileAsync(document, Format, cancellationToken), format.MediaType, WriteReport.FileName(document, Format));
    }
}
