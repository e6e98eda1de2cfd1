using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>A lead officer's work plan: all actions that the person reports on, from all plans, by date.</summary>
[Requires(Permission.ViewPlans)]
public sealed class MyPlanPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ActionFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    public IReadOnlyList<RunningAction> All { get; private set; } = [];

    public IReadOnlyList<RunningAction> Actions { get; private set; } = [];

    /// <summary>What is still to come or late, month by month.</summary>
    public IReadOnlyList<CalendarMonth> Months =>
        [.. CalendarMonth.Of(Actions).Select(month => month with { Entries = [.. month.Entries.Where(entry => !entry.Thing.IsDone)] }).Where(month => month.Entries.Count > 0)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        All = user.UserId is { } userId ? await db.ActionsOfAsync(userId, BritishTime.Day(now), cancellationToken) : [];
        Actions = Filter.Of(All);
        return As is null ? Page() : this.ActionFile(As, $"Work plan of {user.Name}", Actions, now);
    }
}
