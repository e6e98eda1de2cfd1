using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Hands out the horizon scan.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadDriversPage(AppDb db, CurrentUser user, IEnumerable<IThreadSource> threads, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        List<Driver> drivers = await db.Drivers.AsNoTracking().OrderBy(driver => driver.Theme).ThenBy(driver => driver.Instrument).ToListAsync(cancellationToken);
        Dictionary<Guid, string> priorities = await db.Priorities.AsNoTracking().ToDictionaryAsync(priority => priority.PriorityId, priority => priority.Title, cancellationToken);
        ILookup<Guid, ThreadLink> answers = await threads.ServingAsync("driver", [.. drivers.Select(driver => driver.DriverId)], cancellationToken);
        ILookup<Guid, string> actions = answers.SelectMany(one => one.Select(action => (one.Key, $"{action.Text} ({action.State.ToLowerInvariant()})"))).ToLookup(one => one.Key, one => one.Item2);
        TableBlock table = HorizonDocuments.Drivers([.. drivers.OrderBy(driver => driver.Level)], priorities, actions, BritishTime.Day(clock.GetUtcNow().UtcDateTime));
        return DocumentFile.Of(new Document("Horizon scan", user.PartnershipName, [table]), Kind, "horizon-scan");
    }
}
