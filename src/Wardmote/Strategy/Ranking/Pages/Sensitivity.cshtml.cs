using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Analysis.Scoring;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>How far the order rests on the weights, on single criteria and on single scores.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class SensitivityPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    public RoundResults Results { get; private set; } = null!;

    public RoundSensitivity? Sensitivity { get; private set; }

    /// <summary>The ways to draw, with what comes out.</summary>
    public IReadOnlyList<(string Name, RankAcceptability Places)> Ways => Sensitivity is not { Within: { } within, Around: { } around, Even: { } even } sensitivity ? [] :
    [
        ("Weights evenly within their ranges", within),
        (FormattableString.Invariant($"Weights around the chosen ones (Dirichlet, concentration {RoundSensitivity.Concentration:0})"), around),
        ("Any weights at all, evenly", even),
        ("Scores moved by a step", sensitivity.Noise),
    ];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Results = await db.RoundResultsAsync(ScoringRoundId, cancellationToken);
        Sensitivity = RoundSensitivity.Of(Results.Result);
    }
}
