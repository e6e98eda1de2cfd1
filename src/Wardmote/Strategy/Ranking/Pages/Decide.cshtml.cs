using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>What the board decided about each candidate; everybody may read it, those who decide write it down.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DecidePage(AppDb db, CurrentUser user, DecideCandidates decideCandidates, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? By { get; set; }

    [BindProperty]
    public string? Meeting { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? StartsOn { get; set; }

    [BindProperty]
    public string? EndsOn { get; set; }

    [BindProperty]
    public List<DecisionRow> Rows { get; set; } = [];

    public RoundResults Results { get; private set; } = null!;

    public IReadOnlyList<string> People { get; private set; } = [];

    /// <summary>In what the choices that were sent go against the ranking.</summary>
    public IReadOnlyDictionary<Guid, string> Against { get; private set; } = new Dictionary<Guid, string>();

    public ResultRow PlacedOf(DecisionRow row) => Results.Result.Rows.First(placed => placed.Candidate.CandidateId == row.Candidate);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Seen = Results.Round.Version;
        On = TypedText.Show(BritishTime.Day(clock.GetUtcNow().UtcDateTime));
        Rows = [.. Results.Result.Rows.Where(row => Results.Round.DecisionOn(row.Candidate.CandidateId) is null).Select(row => new DecisionRow { Candidate = row.Candidate.CandidateId })];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        user.Must(Permission.DecidePriorities);
        await FillAsync(cancellationToken);
        DateOnly on = TypedText.Day(On, nameof(On)) ?? throw new RuleBrokenException("Say on which day it was decided, like 12 March 2026", nameof(On));
        Dictionary<string, Guid> members = (await db.Memberships.AsNoTracking().Select(member => new { member.Name, member.UserId }).ToListAsync(cancellationToken)).DistinctBy(member => member.Name).ToDictionary(member => member.Name, member => member.UserId, StringComparer.Ordinal);
        DecideCandidates.Choice[] choices = [.. Rows.Where(row => row.Kind is not null).Select(row => new DecideCandidates.Choice(row.Candidate, row.Kind!.Value, TypedText.OrNone(row.Reason) ?? "", row.Into, TypedText.OrNone(row.Lead), LeadOf(row, members)))];
        Against = DecideCandidates.AgainstRanking(Results.Round, Results.Result, choices);
        try
        {
            IReadOnlyList<Priority> adopted = await decideCandidates.RunAsync(new(ScoringRoundId, Seen, By ?? "", on, Meeting, choices, TypedText.Day(StartsOn, nameof(StartsOn)), TypedText.Day(EndsOn, nameof(EndsOn))), cancellationToken);
            TempData.SayNext(adopted.Count == 0 ? "The decision is recorded" : adopted.Count == 1 ? "The decision is recorded, and one priority is adopted" : $"The decision is recorded, and {adopted.Count} priorities are adopted");
            return LocalRedirect(PriorityLinks.Decide(ScoringRoundId));
        }
        catch (RuleBrokenException refusal) when (refusal.Field?.Split('-', 2) is [var field, var key] && Rows.FindIndex(row => row.Candidate.ToString("n") == key) is >= 0 and var at)
        {
            throw new RuleBrokenException(refusal.Message, $"Rows[{at}].{field}");
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Seen = Results.Round.Version;
            Rows.RemoveAll(row => Results.Round.DecisionOn(row.Candidate) is not null);
            ModelState.Clear();
            return this.ComeBack(refusal, "What is decided already stands above; what you typed for the rest stands below");
        }
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Results = await db.RoundResultsAsync(ScoringRoundId, cancellationToken);
        People = await db.Memberships.AsNoTracking().OrderBy(member => member.Name).Select(member => member.Name).ToListAsync(cancellationToken);
    }

    private static Guid? LeadOf(DecisionRow row, Dictionary<string, Guid> members) => TypedText.OrNone(row.Lead) is { } lead && members.TryGetValue(lead, out Guid userId) ? userId : null;
}
