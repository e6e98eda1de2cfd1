using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks for a round's candidates and the findings that speak of them.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class CandidatesPage(AppDb db, UseCandidates useCandidates) : PageModel, IFormPage
{
    /// <summary>The types of recorded crime, one by one.</summary>
    public static IReadOnlyList<Choice> Types { get; } = [.. TypeChoice.All.Where(type => type != TypeChoice.AllCrime).Select(type => new Choice(type.Slug, type.Name))];

    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public List<CandidateRow> Rows { get; set; } = [];

    public ScoringRound Round { get; private set; } = null!;

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Seen = Round.Version;
        Rows = [.. Round.Candidates.Select(CandidateRow.Of), new CandidateRow()];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        try
        {
            await useCandidates.RunAsync(new(ScoringRoundId, Seen, CandidateRow.Read(Rows, Round.Candidates)), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Seen = Round.Version;
            return this.ComeBack(refusal, $"Its candidates are now {RankingWords.Listed(Round.Candidates.Select(candidate => candidate.Title))}. Save again to keep what the form says");
        }

        TempData.SayNext("The candidates are saved");
        return LocalRedirect(PriorityLinks.Round(ScoringRoundId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Round = await db.ScoringRoundAsync(ScoringRoundId, cancellationToken);
        IReadOnlyList<Finding> linked = await db.FindingsByIdAsync([.. Round.Candidates.SelectMany(candidate => candidate.FindingIds)], cancellationToken);
        IReadOnlyList<Finding> accepted = Round.AssessmentId is { } assessmentId ? await db.AcceptedFindingsAsync(assessmentId, cancellationToken) : [];
        Findings = [.. accepted.Concat(linked).DistinctBy(finding => finding.FindingId)];
    }
}
