using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks for a round's criteria: what they ask, their scales and weights.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class CriteriaPage(AppDb db, UseCriteria useCriteria) : PageModel, IFormPage
{
    private const int SpareRows = 1;

    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public List<CriterionRow> Rows { get; set; } = [];

    public ScoringRound Round { get; private set; } = null!;

    /// <summary>What the weights sum to as they are kept.</summary>
    public double Sum => Round.SumOfWeights;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Seen = Round.Version;
        Rows = [.. Round.Criteria.Select(CriterionRow.Of), .. Round.State == ScoringState.Draft ? Enumerable.Range(0, SpareRows).Select(_ => new CriterionRow()) : []];
    }

    public async Task<IActionResult> OnPostAsync(string? scale, CancellationToken cancellationToken)
    {
        try
        {
            ScoringRound round = await useCriteria.RunAsync(new(ScoringRoundId, Seen, CriterionRow.Read(Rows), ScaleTo100: scale is not null), cancellationToken);
            TempData.SayNext(scale is not null ? "The criteria are saved, and the weights scaled to 100" : round.WeightsSum ? "The criteria are saved" : FormattableString.Invariant($"The criteria are saved. Their weights sum to {round.SumOfWeights:0.##}, and must sum to 100 before the round is opened"));
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Seen = Round.Version;
            return this.ComeBack(refusal, $"It has {Round.Criteria.Count} criteria now: {RankingWords.Listed(Round.Criteria.Select(criterion => FormattableString.Invariant($"{criterion.Title} ({criterion.Weight:0.##})")))}. Save again to keep what the form says");
        }

        return LocalRedirect(PriorityLinks.Round(ScoringRoundId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Round = await db.ScoringRoundAsync(ScoringRoundId, cancellationToken);
    }
}
