using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>The page that a board looks at: candidates by criteria, totals, places, and the range that the places may lie in.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class MatrixPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    public RoundResults Results { get; private set; } = null!;

    public RoundSensitivity? Sensitivity { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Results = await db.RoundResultsAsync(ScoringRoundId, cancellationToken);
        Sensitivity = RoundSensitivity.Of(Results.Result);
    }
}
