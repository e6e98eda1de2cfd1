using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Pages;
using Wardmote.Work;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>The map of evidence: each duty by where it can be seen to be met, the gaps first.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DutyListPage(AppDb db, CurrentUser user, TakeKnownDuties takeDuties, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public CoverageState? State { get; set; }

    public IReadOnlyList<DutyCoverage> All { get; private set; } = [];

    /// <summary>Those that match the filter, the gaps first.</summary>
    public IReadOnlyList<DutyCoverage> Shown
    {
        get
        {
            var words = SearchWords.Of(Words);
            return [.. All.Where(row => (State is null || row.State == State) && words.AreIn([row.Duty.Title, row.Duty.Law, .. row.Duty.Bodies])).OrderBy(row => row.State).ThenBy(row => row.Duty.Law, StringComparer.Ordinal)];
        }
    }

    public string Counts => string.Join(", ", All.GroupBy(row => row.State).OrderBy(group => group.Key).Select(group => $"{group.Count()} {(group.Key == CoverageState.Gap ? "without evidence" : group.Key.Title.ToLowerInvariant())}"));

    /// <summary>How many duties the program knows that are not on the register, or that it knows better by now.</summary>
    public int NewlyKnown => KnownDuty.All.Count(known => All.FirstOrDefault(row => row.Duty.Key == known.Key)?.Duty is not { } duty || (!duty.IsOwnWords && !duty.Says(known.Entry)));

    public IReadOnlyList<Crumb> Chosen => new ListFilter(HorizonLinks.Duties, FilterPart.OfWords(Words), new("state", State?.ToString(), State?.Title)).Chosen;

    public static IReadOnlyList<Choice> States => [.. Enum.GetValues<CoverageState>().Select(state => new Choice(state.ToString(), state.Title))];

    public static string Colour(CoverageState state) => state switch { CoverageState.Gap => "red", CoverageState.Overdue => "orange", CoverageState.Shown => "green", _ => "grey" };

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken)
    {
        user.Must(Permission.EditStrategy);
        TakeKnownDuties.Outcome outcome = await takeDuties.RunAsync(new(), cancellationToken);
        TempData.SayNext($"{outcome.Added} duties are added, {outcome.Changed} brought up to date");
        return LocalRedirect(HorizonLinks.Duties);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        All = await db.DutyCoverageAsync(BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
