using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>Hands out the findings of an assessment as a table or a document.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadFindingsPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Assessment { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Assessment assessment = await db.AssessmentAsync(Assessment, cancellationToken);
        IReadOnlyList<Finding> findings = await db.FindingsOfAsync(Assessment, cancellationToken);
        string title = $"Findings: {assessment.Title}";
        return Kind == "docx"
            ? DocumentFile.Of(FindingDocuments.Of(title, user.PartnershipName, findings), Kind, "findings")
            : DocumentFile.Of(FindingDocuments.Table(findings), Kind, "findings", title, user.PartnershipName);
    }
}
