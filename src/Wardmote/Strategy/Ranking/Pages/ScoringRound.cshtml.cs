using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>One round: its criteria, candidates and scorers, how far it is, and what moves it on.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class ScoringRoundPage(AppDb db, CurrentUser user, MoveScoringRound moveScoringRound, RemoveScoringRound removeScoringRound, UseCriteria useCriteria, KeepScoringTemplate keepScoringTemplate)
    : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty]
    public bool WithoutSome { get; set; }

    [BindProperty]
    public string? TemplateTitle { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public ScoringRound Round { get; private set; } = null!;

    public IReadOnlyList<ScoreSheet> Sheets { get; private set; } = [];

    public RoundResult Result { get; private set; } = null!;

    public string? AssessmentTitle { get; private set; }

    /// <summary>The reader's own sheet; none where they are not asked.</summary>
    public ScoreSheet? Mine => Sheets.FirstOrDefault(sheet => sheet.UserId is not null && sheet.UserId == user.UserId);

    private HashSet<Guid> Members { get; set; } = [];

    /// <summary>Whether a scorer is no longer a member of the partnership.</summary>
    public bool HasLeft(ScoreSheet sheet) => sheet.UserId is { } userId && !Members.Contains(userId);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string move, CancellationToken cancellationToken)
    {
        if (move == "Remove")
        {
            await removeScoringRound.RunAsync(new(ScoringRoundId), cancellationToken);
            TempData.SayNext("The round is removed");
            return LocalRedirect(PriorityLinks.Rounds);
        }

        ScoringMove moved = Enum.TryParse(move, out ScoringMove known) ? known : throw new RuleBrokenException("Choose what the round moves on to");
        await moveScoringRound.RunAsync(new(ScoringRoundId, moved, WithoutSome), cancellationToken);
        TempData.SayNext(moved switch { ScoringMove.Open => "The round is open. Those who are asked see it among their work", ScoringMove.Close => "The scoring is closed. Everybody sees the result", _ => "The round is open for scoring again" });
        return LocalRedirect(PriorityLinks.Round(ScoringRoundId));
    }

    public async Task<IActionResult> OnPostScaleAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Criterion> criteria = (await db.ScoringRoundAsync(ScoringRoundId, cancellationToken)).Criteria;
        await useCriteria.RunAsync(new(ScoringRoundId, Seen, criteria, ScaleTo100: true), cancellationToken);
        TempData.SayNext("The weights are scaled to 100, each in proportion, and their ranges with them");
        return LocalRedirect(PriorityLinks.Round(ScoringRoundId));
    }

    public async Task<IActionResult> OnPostTemplateAsync(CancellationToken cancellationToken)
    {
        ScoringRound round = await db.ScoringRoundAsync(ScoringRoundId, cancellationToken);
        try
        {
            await keepScoringTemplate.RunAsync(new(TemplateTitle ?? "", round.Combination, round.Criteria), cancellationToken);
        }
        catch (RuleBrokenException refusal) when (refusal.Field == nameof(ScoringTemplate.Title))
        {
            throw new RuleBrokenException(refusal.Message, nameof(TemplateTitle));
        }

        TempData.SayNext("The criteria are kept as a template");
        return LocalRedirect(PriorityLinks.Templates);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Round = await db.ScoringRoundAsync(ScoringRoundId, cancellationToken);
        Sheets = await db.SheetsOfAsync(ScoringRoundId, cancellationToken);
        Result = RoundResult.Of(Round, Sheets);
        Members = [.. await db.Memberships.AsNoTracking().Select(member => member.UserId).ToListAsync(cancellationToken)];
        AssessmentTitle = Round.AssessmentId is { } assessmentId ? await db.Assessments.Where(assessment => assessment.AssessmentId == assessmentId).Select(assessment => assessment.Title).FirstOrDefaultAsync(cancellationToken) : null;
    }
}
