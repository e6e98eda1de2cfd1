using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>What falls due, month by month.</summary>
[Requires(Permission.ViewPlans)]
public sealed class CalendarPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true, Name = "")]
    public ActionFilter Filter { get; set; } = new();

    /// <summary>The file that is wanted instead of the page: csv, xlsx or ics.</summary>
    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    public PlanHead Plan { get; private set; } = null!;

    public IReadOnlyList<RunningAction> All { get; private set; } = [];

    public IReadOnlyList<RunningAction> Actions { get; private set; } = [];

    public DateOnly Today => BritishTime.Day(clock.GetUtcNow().UtcDateTime);

    public IReadOnlyList<CalendarMonth> Months => CalendarMonth.Of(Actions);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Plan = await db.PlanHeadAsync(PlanId, cancellationToken);
        user.MustSeeRunning(Plan);
        All = await db.RunningActionsAsync(Plan, Today, cancellationToken);
        Actions = Filter.Of(All);
        return As is null ? Page() : this.ActionFile(As, Plan.Title, Actions, clock.GetUtcNow().UtcDateTime);
    }
}
