using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>Hands out the findings of an assessment as a table or a document.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadFindingsPage(AppDb db, CurrentUser user) : PageModel
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Assessment { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Assessment assessment = await db.AssessmentAsync(Assessment, cancellationToken);
        IReadOnlyList<Finding> findings = await db.FindingsOfAsync(Assessment, cancellationToken);
        string title = $"Findings: {assessment.Title}";
        return Kind switch
        {
            "csv" => new FileContentResult(CsvWriter.Write(FindingDocuments.Table(findings)), CsvWriter.MediaType) { FileDownloadName = "findings.csv" },
            "xlsx" => new FileContentResult(ExcelWriter.Write(new Document(title, user.PartnershipName, [FindingDocuments.Table(findings)])), Excel) { FileDownloadName = "findings.xlsx" },
            "docx" => new FileContentResult(WordWriter.Write(FindingDocuments.Of(title, user.PartnershipName, findings)), Word) { FileDownloadName = "findings.docx" },
            _ => throw new NotFoundException($"A download of the kind “{Kind}”"),
        };
    }
}
