using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Web;

namespace Wardmote.Publishing.Pages;

/// <summary>Asks whom a report is for, and keeps it as it is given out.</summary>
[Requires(Permission.IssueReports)]
public sealed class IssueReportPage(IssueReport issueReport) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ReportChoice Choice { get; set; } = new();

    [BindProperty]
    public string? Audience { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IssuedReport issued = await issueReport.RunAsync(new(Choice.ToRequest(), Audience ?? ""), cancellationToken);
        TempData.SayNext($"“{issued.Title}” is issued for {issued.Audience}");
        return LocalRedirect($"{PublishingLinks.Reports}#issued");
    }
}
