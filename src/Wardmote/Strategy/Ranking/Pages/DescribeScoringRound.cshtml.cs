using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks what a round says of itself.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class DescribeScoringRoundPage(AppDb db, DescribeScoringRound describeScoringRound) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? DueOn { get; set; }

    [BindProperty]
    public Middle Middle { get; set; }

    [BindProperty]
    public Combination Combination { get; set; }

    [BindProperty]
    public Guid? AssessmentId { get; set; }

    public ScoringRound Round { get; private set; } = null!;

    public IReadOnlyList<Choice> Assessments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (Seen, Title, DueOn, Middle, Combination, AssessmentId) = (Round.Version, Round.Title, TypedText.Show(Round.DueOn), Round.Middle, Round.Combination, Round.AssessmentId);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            await describeScoringRound.RunAsync(new(ScoringRoundId, Seen, Title ?? "", TypedText.Day(DueOn, nameof(DueOn)), Middle, Combination, AssessmentId), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Seen = Round.Version;
            return this.ComeBack(refusal, $"Its title is now “{Round.Title}”. Save again to keep what the form says");
        }

        TempData.SayNext("The round is saved");
        return LocalRedirect(PriorityLinks.Round(ScoringRoundId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Round = await db.ScoringRoundAsync(ScoringRoundId, cancellationToken);
        Assessments = [.. (await db.Assessments.AsNoTracking().OrderByDescending(assessment => assessment.AssessmentId).Select(assessment => new { assessment.AssessmentId, assessment.Title }).ToListAsync(cancellationToken)).Select(assessment => new Choice(assessment.AssessmentId.ToString(), assessment.Title))];
    }
}
