using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>How far the scorers agree, and what they should talk about.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class AgreementPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    public RoundResults Results { get; private set; } = null!;

    /// <summary>None while nobody’s scores count.</summary>
    public RoundAgreement? Agreement { get; private set; }

    /// <summary>The result without each scorer in turn; empty where one person alone scored.</summary>
    public IReadOnlyList<(string Name, RoundResult Result)> Without { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Results = await db.RoundResultsAsync(ScoringRoundId, cancellationToken);
        RoundResult result = Results.Result;
        Agreement = result.Counted.Count == 0 ? null : RoundAgreement.Of(result);
        Without = result.Counted.Count < 2 ? [] : [.. result.Counted.Select(sheet => (sheet.Name, RoundResult.Of(result.Round, Results.Sheets, leaveOut: sheet.ScoreSheetId)))];
    }
}
