using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Pages;
using Wardmote.Work;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>The register of datasets: what is asked for, what came, and what is late.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DatasetListPage(AppDb db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DatasetState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public DatasetCategory? Category { get; set; }

    public IReadOnlyList<(Dataset Dataset, DatasetStanding Standing)> All { get; private set; } = [];

    public IReadOnlyDictionary<HeldData, HeldWords> Held { get; private set; } = new Dictionary<HeldData, HeldWords>();

    /// <summary>Those that match the filter, the late ones first.</summary>
    public IReadOnlyList<(Dataset Dataset, DatasetStanding Standing)> Shown
    {
        get
        {
            var words = SearchWords.Of(Words);
            return
            [
                .. All.Where(row => (State is null || row.Standing.State == State) && (Category is null || row.Dataset.Category == Category)
                        && words.AreIn(row.Dataset.Title, row.Dataset.Entry.Agency, row.Dataset.Entry.Owner?.Name))
                    .OrderBy(row => row.Standing.State).ThenBy(row => row.Dataset.Title, StringComparer.OrdinalIgnoreCase),
            ];
        }
    }

    public string Counts => string.Join(", ", All.GroupBy(row => row.Standing.State).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.Title.ToLowerInvariant()}"));

    public IReadOnlyList<Crumb> Chosen =>
        new ListFilter(ProgrammeLinks.Datasets, FilterPart.OfWords(Words), new("state", State?.ToString(), State?.Title), new("category", Category?.ToString(), Category?.Title)).Chosen;

    public static IReadOnlyList<Choice> States => [.. Enum.GetValues<DatasetState>().Select(state => new Choice(state.ToString(), state.Title))];

    public static IReadOnlyList<Choice> Categories => [.. Enum.GetValues<DatasetCategory>().Select(category => new Choice(category.ToString(), category.Title))];

    public static string Colour(DatasetState state) => state switch { DatasetState.Late => "red", DatasetState.Refused => "orange", DatasetState.Received => "green", DatasetState.Requested => "blue", _ => "grey" };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DateOnly today = BritishTime.Day(clock.GetUtcNow().UtcDateTime);
        All = [.. (await db.Datasets.AsNoTracking().ToListAsync(cancellationToken)).Select(dataset => (dataset, dataset.On(today)))];
        Held = All.Any(row => row.Dataset.Entry.HeldAs != HeldData.NotHere) ? await db.HeldDataAsync(cancellationToken) : Held;
    }
}
