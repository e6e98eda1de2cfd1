using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Publishing.Pages;

/// <summary>Hands out a report as it was issued.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class IssuedReportPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid IssuedReportId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Format { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ReportFormat format = WriteReport.Format(Format);
        IssuedReport report = await db.IssuedReportAsync(IssuedReportId, cancellationToken);
        byte[] bytes = Format switch { "html" => report.Html, "docx" => report.Word, _ => report.Excel };
        return File(bytes, format.MediaType, WriteReport.FileName(report.Title, report.Period, Format));
    }
}
