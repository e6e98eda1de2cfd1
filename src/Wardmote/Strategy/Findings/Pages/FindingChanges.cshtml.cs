using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>What became of the findings since the assessment before.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class FindingChangesPage(AppDb db) : PageModel
{
    /// <summary>None for the latest.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Assessment { get; set; }

    public Assessment Chosen { get; private set; } = null!;

    /// <summary>None where it is the first.</summary>
    public Assessment? Before { get; private set; }

    public IReadOnlyList<FindingChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Guid? latest = Assessment ?? await db.Assessments.OrderByDescending(one => one.AssessmentId).Select(one => (Guid?)one.AssessmentId).FirstOrDefaultAsync(cancellationToken);
        if (latest is not { } assessmentId)
        {
            return Redirect(StrategyLinks.Findings);
        }

        Chosen = await db.AssessmentAsync(assessmentId, cancellationToken);
        Before = Chosen.PredecessorId is { } before ? await db.AssessmentAsync(before, cancellationToken) : null;
        Changes = await db.FindingChangesAsync(Chosen, cancellationToken);
        return Page();
    }
}
