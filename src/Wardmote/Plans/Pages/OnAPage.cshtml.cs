using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>One priority of a plan on a page, with what serves it.</summary>
/// <param name="Indicators">What the plan measures under it.</param>
public sealed record PrioritySummary(string Heading, IReadOnlyList<RunningAction> Actions, IReadOnlyList<IndicatorLine> Indicators);

/// <summary>An indicator as the plan on a page lists it.</summary>
public sealed record IndicatorLine(Guid IndicatorId, string Title, string? Latest);

/// <summary>The plan on one page by priority: its actions with their standing, and what it measures.</summary>
[Requires(Permission.ViewPlans)]
public sealed class OnAPagePage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    public Plan Plan { get; private set; } = null!;

    public IReadOnlyList<RunningAction> Actions { get; private set; } = [];

    public IReadOnlyList<PrioritySummary> Priorities { get; private set; } = [];

    public IReadOnlyList<(Standing Standing, int Count)> Counts => [.. Actions.GroupBy(one => one.Standing.Kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        PlanHead head = await db.PlanHeadAsync(PlanId, cancellationToken);
        user.MustSeeRunning(head);
        Plan = await db.Plans.AsNoTracking().Include(plan => plan.Indicators.OrderBy(indicator => indicator.Position)).FirstOrDefaultAsync(plan => plan.PlanId == PlanId, cancellationToken)
            ?? throw new NotFoundException("The plan");
        Actions = await db.RunningActionsAsync(head, BritishTime.Day(now), cancellationToken);
        ILookup<string, RunningAction> byHeading = Actions.ToLookup(one => PlanView.HeadingOf(Plan.Content, one.Action.Content, Actions.Any(other => other.Action.Content.Period != one.Action.Content.Period)), StringComparer.Ordinal);
        ILookup<string, IndicatorLine> measured = Plan.Indicators.ToLookup(indicator => indicator.Content.Group ?? "", indicator => new IndicatorLine(indicator.IndicatorId, indicator.Title, Latest(indicator.Content)), StringComparer.OrdinalIgnoreCase);
        string[] headings = [.. byHeading.Select(group => group.Key).Concat(measured.Select(group => group.Key)).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(heading => heading.Length == 0).ThenBy(Place)];
        Priorities = [.. headings.Select(heading => new PrioritySummary(heading.Length == 0 ? "Other" : heading, [.. byHeading[heading]], [.. measured[heading]]))];
        return As is null ? Page() : this.ActionFile(As, Plan.Title, Actions, now);
    }

    /// <summary>The place of a priority in the plan's own list; what is not in it comes after.</summary>
    private int Place(string heading) =>
        Plan.Content.Priorities.Select((priority, at) => (priority, at)).Where(found => heading.EndsWith(found.priority.Title, StringComparison.Ordinal)).Select(found => found.at).DefaultIfEmpty(int.MaxValue).First();

    /// <summary>The last outturn that the plan itself states, with its period.</summary>
    private static string? Latest(IndicatorContent indicator) =>
        indicator.Values.LastOrDefault(value => value.Kind == ValueKind.Outturn && value.Number is not null) is { } value ? $"{value.Text} ({value.Period})" : null;
}
