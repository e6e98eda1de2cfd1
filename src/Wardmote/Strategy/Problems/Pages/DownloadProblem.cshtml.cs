using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems.Pages;

/// <summary>Hands out a problem profile as Word or as a web page that stands alone.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadProblemPage(AppDb db, CurrentUser user) : PageModel
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BindProperty(SupportsGet = true)]
    public Guid ProblemProfileId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ProblemProfile profile = await db.ProblemAsync(ProblemProfileId, cancellationToken);
        Document document = ProblemDocument.Of(profile, await db.FindingsByIdAsync(profile.Parts.Values.SelectMany(part => part.FindingIds), cancellationToken), user.PartnershipName);
        return Kind switch
        {
            "docx" => new FileContentResult(WordWriter.Write(document), Word) { FileDownloadName = "problem-profile.docx" },
            "html" => new FileContentResult(HtmlWriter.Write(document), "text/html; charset=utf-8") { FileDownloadName = "problem-profile.html" },
            _ => throw new NotFoundException($"A download of the kind “{Kind}”"),
        };
    }
}
