using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Who is asked to score, and whose scores are left out.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class ScorersPage(AppDb db, AskScorers askScorers, RemoveScorer removeScorer, LeaveOutScores leaveOutScores) : PageModel, IFormPage
{
    private HashSet<Guid> _members = [];

    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty]
    public List<string> UserIds { get; set; } = [];

    [BindProperty]
    public string? Names { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public ScoringRound Round { get; private set; } = null!;

    public IReadOnlyList<ScoreSheet> Sheets { get; private set; } = [];

    public IReadOnlyList<Choice> Members { get; private set; } = [];

    /// <summary>The sheet whose form came back, with what was wrong.</summary>
    public Guid? Refused { get; private set; }

    public string? RefusedBecause { get; private set; }

    public bool HasLeft(ScoreSheet sheet) => sheet.UserId is { } userId && !_members.Contains(userId);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await askScorers.RunAsync(new(ScoringRoundId, [.. UserIds.Select(typed => Guid.TryParse(typed, out Guid userId) ? userId : throw new NotFoundException("The member"))], (Names ?? "").Split('\n')), cancellationToken);
        return Next("They are asked. Once the round is open they see it among their work");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid sheet, CancellationToken cancellationToken)
    {
        await removeScorer.RunAsync(new(sheet), cancellationToken);
        return Next("They are asked no longer");
    }

    public async Task<IActionResult> OnPostLeaveOutAsync(Guid sheet, CancellationToken cancellationToken)
    {
        try
        {
            await leaveOutScores.RunAsync(new(sheet, Because), cancellationToken);
        }
        catch (RuleBrokenException refusal)
        {
            (Refused, RefusedBecause) = (sheet, refusal.Message);
            throw new RuleBrokenException(refusal.Message, $"because-{sheet:n}");
        }

        return Next("Their scores are left out. The result shows both");
    }

    public async Task<IActionResult> OnPostCountAgainAsync(Guid sheet, CancellationToken cancellationToken)
    {
        await leaveOutScores.RunAsync(new(sheet, null, CountAgain: true), cancellationToken);
        return Next("Their scores are counted again");
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Round = await db.ScoringRoundAsync(ScoringRoundId, cancellationToken);
        Sheets = await db.SheetsOfAsync(ScoringRoundId, cancellationToken);
        List<Membership> members = await db.Memberships.AsNoTracking().OrderBy(member => member.Name).ToListAsync(cancellationToken);
        _members = [.. members.Select(member => member.UserId)];
        Members = [.. members.Where(member => member.Role.Allows(Permission.ScorePriorities) && Sheets.All(sheet => sheet.UserId != member.UserId)).Select(member => new Choice(member.UserId.ToString(), member.Name, member.Role.Title))];
    }

    private LocalRedirectResult Next(string notice)
    {
        TempData.SayNext(notice);
        return LocalRedirect(PriorityLinks.Scorers(ScoringRoundId));
    }
}
