using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks with which criteria and candidates a round begins.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class BeginScoringRoundPage(AppDb db, BeginScoringRound beginScoringRound) : PageModel, IFormPage
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Template { get; set; } = UsualRanking.Templates[0].Key;

    [BindProperty]
    public Guid? AssessmentId { get; set; }

    [BindProperty]
    public bool WithThematic { get; set; }

    [BindProperty]
    public string? DueOn { get; set; }

    public IReadOnlyList<Choice> Templates { get; private set; } = [];

    public IReadOnlyList<Choice> Assessments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        AssessmentId = (await db.LatestAssessmentAsync(cancellationToken))?.AssessmentId;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ScoringRound round = await beginScoringRound.RunAsync(new(Title ?? "", Template ?? "", TypedText.Day(DueOn, nameof(DueOn)), AssessmentId, WithThematic), cancellationToken);
        TempData.SayNext("The round is begun. Look at its criteria and candidates, ask people, then open it");
        return LocalRedirect(PriorityLinks.Round(round.ScoringRoundId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        List<ScoringTemplate> own = await db.ScoringTemplates.AsNoTracking().OrderBy(template => template.Title).ToListAsync(cancellationToken);
        Templates =
        [
            .. UsualRanking.Templates.Select(template => new Choice(template.Key, template.Title, template.Says)),
            .. own.Select(template => new Choice(template.ScoringTemplateId.ToString(), template.Title, $"Your own, {template.Criteria.Count} criteria")),
        ];
        Assessments = [.. (await db.Assessments.AsNoTracking().OrderByDescending(assessment => assessment.AssessmentId).Select(assessment => new { assessment.AssessmentId, assessment.Title }).ToListAsync(cancellationToken)).Select(assessment => new Choice(assessment.AssessmentId.ToString(), assessment.Title))];
    }
}
