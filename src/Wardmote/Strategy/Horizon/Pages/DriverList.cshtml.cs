using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Pages;
using Wardmote.Strategy.Ranking;
using Wardmote.Work;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>The horizon scan: outside changes by level, with how far they have come and which are stale.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DriverListPage(AppDb db, IEnumerable<IThreadSource> threads, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DriverLevel? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public DriverStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public DriverGroup? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Stale { get; set; }

    public IReadOnlyList<Driver> All { get; private set; } = [];

    public DateOnly Today => BritishTime.Day(clock.GetUtcNow().UtcDateTime);

    /// <summary>Those that match the filter, the stale ones first.</summary>
    public IReadOnlyList<Driver> Shown
    {
        get
        {
            var words = SearchWords.Of(Words);
            return
            [
                .. All.Where(driver => (Level is null || driver.Level == Level) && (Stage is null || driver.Stage == Stage) && (Group is null || driver.Entry.Group == Group)
                        && (Stale is null || IsStale(driver) == Stale) && words.AreIn(driver.Theme, driver.Instrument, driver.Entry.Owner?.Name))
                    .OrderByDescending(IsStale).ThenBy(driver => driver.Theme, StringComparer.OrdinalIgnoreCase).ThenBy(driver => driver.Instrument, StringComparer.OrdinalIgnoreCase),
            ];
        }
    }

    public string Counts => $"{All.Count} drivers: {string.Join(", ", All.GroupBy(driver => driver.Level).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.Title.ToLowerInvariant()}"))}; {All.Count(IsStale)} stale";

    public IReadOnlyList<Crumb> Chosen => new ListFilter(
        HorizonLinks.Drivers,
        FilterPart.OfWords(Words),
        new("level", Level?.ToString(), Level?.Title),
        new("stage", Stage?.ToString(), Stage?.Title),
        new("group", Group?.ToString(), Group?.Title),
        new("stale", Stale is { } stale ? stale ? "true" : "false" : null, Stale == true ? "Stale" : "Fresh")).Chosen;

    public static IReadOnlyList<Choice> Levels => [.. Enum.GetValues<DriverLevel>().Select(level => new Choice(level.ToString(), level.Title))];

    public static IReadOnlyList<Choice> Stages => [.. Enum.GetValues<DriverStage>().Select(stage => new Choice(stage.ToString(), stage.Title))];

    public static IReadOnlyList<Choice> Groups => [.. Enum.GetValues<DriverGroup>().Select(group => new Choice(group.ToString(), group.Title))];

    /// <summary>The priorities that drivers bear on, by key.</summary>
    public IReadOnlyDictionary<Guid, string> Priorities { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The actions that answer each driver.</summary>
    public ILookup<Guid, ThreadLink> Answers { get; private set; } = Array.Empty<ThreadLink>().ToLookup(_ => Guid.Empty);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        All = await db.Drivers.AsNoTracking().ToListAsync(cancellationToken);
        Priorities = await db.Priorities.AsNoTracking().ToDictionaryAsync(priority => priority.PriorityId, priority => priority.Title, cancellationToken);
        Answers = await threads.ServingAsync("driver", [.. All.Select(driver => driver.DriverId)], cancellationToken);
    }

    private bool IsStale(Driver driver) => driver.StaleReasons(Today).Count > 0;
}
