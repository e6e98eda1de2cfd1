using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Hands out the result of a round: the matrix as CSV, the whole result for Excel and Word.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadScoringRoundPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        RoundResult result = (await db.RoundResultsAsync(ScoringRoundId, cancellationToken)).Result;
        if (result.Counted.Count == 0)
        {
            throw new NotFoundException("The result of a round that is closed");
        }

        return Kind == "csv"
            ? DocumentFile.Csv(result.MatrixTable(), "priority-matrix")
            : DocumentFile.Of(result.Report(RoundAgreement.Of(result), RoundSensitivity.Of(result), user.PartnershipName), Kind, "priority-matrix");
    }
}
