using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>Asks for the analyst's words, with the proposal and the figures beside.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class RewordFindingPage(AppDb db, RewordFinding rewordFinding, AcceptFinding acceptFinding) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid FindingId { get; set; }

    [BindProperty]
    public string? Statement { get; set; }

    [BindProperty]
    public string? Override { get; set; }

    [BindProperty]
    public long? Seen { get; set; }

    public Finding Finding { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (Statement, Override, Seen) = (Finding.Statement, Finding.Override, Finding.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Finding finding = await rewordFinding.RunAsync(new(FindingId, Statement ?? "", Override ?? "", Seen), cancellationToken);
        if (finding.State == FindingState.Proposed)
        {
            await acceptFinding.RunAsync(new(FindingId), cancellationToken);
        }

        var check = StatementCheck.Of(finding.Statement, finding.Figures, finding.Effect);
        TempData.SayNext(check.UnknownNumbers.Count == 0 ? "The finding says it in your words" : $"The finding says it in your words. {check.UnknownText}");
        return LocalRedirect(FindingLinks.Finding(FindingId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Finding = await db.FindingAsync(FindingId, cancellationToken);
    }
}
