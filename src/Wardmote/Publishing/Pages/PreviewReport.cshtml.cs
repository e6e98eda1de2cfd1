using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Publishing.Pages;

/// <summary>A report to look at: each figure in it leads to its page.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class PreviewReportPage(WriteReport writeReport) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ReportChoice Choice { get; set; } = new();

    public ReportRequest Report { get; private set; } = new(ReportKind.Quarterly);

    public Document Document { get; private set; } = new("", "", []);

    public IHtmlContent? Body { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Report = Choice.ToRequest();
        Document = await writeReport.DocumentAsync(Report, cancellationToken);
        Body = HtmlWriter.Fragment(Document);
    }
}
