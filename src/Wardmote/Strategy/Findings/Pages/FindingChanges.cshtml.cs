using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>What became of the findings since the assessment before.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class FindingChangesPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Assessment { get; set; }

    public Assessment Chosen { get; private set; } = null!;

    /// <summary>None where it is the first.</summary>
    public Assessment? Before { get; private set; }

    public IReadOnlyList<FindingChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Chosen = await db.AssessmentAsync(Assessment, cancellationToken);
        Before = Chosen.PredecessorId is { } before ? await db.AssessmentAsync(before, cancellationToken) : null;
        Changes = await db.FindingChangesAsync(Chosen, cancellationToken);
    }
}
