using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>A plan with how many elements it has.</summary>
public sealed record PlanSize(Guid PlanId, string Title, int Elements);

/// <summary>The league of freshness: which actions and measures nobody has touched, owners who cannot be reminded, and plans that have grown too large.</summary>
[Requires(Permission.ViewPlans)]
public sealed class FreshnessPage(AppDb db, TimeProvider clock) : PageModel
{
    private const int MostShown = 50;

    /// <summary>After how many days something is stale.</summary>
    [BindProperty(SupportsGet = true)]
    public int Days { get; set; } = RunningAction.StaleAfterDays;

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    public IReadOnlyList<TouchedThing> All { get; private set; } = [];

    /// <summary>What is stale and fits the filters, the longest untouched first.</summary>
    public IReadOnlyList<TouchedThing> Stale { get; private set; } = [];

    public IReadOnlyList<TouchedThing> Shown => [.. Stale.Take(MostShown)];

    public IReadOnlyList<OwnerFreshness> Owners => FreshnessTable.ByOwner(All, Days);

    public IReadOnlyList<PlanSize> LargePlans { get; private set; } = [];

    public int Phantoms => All.Count(thing => thing.IsPhantom);

    public string Here => $"{PlanLinks.Freshness}?days={Days}{(string.IsNullOrEmpty(Kind) ? "" : $"&kind={Uri.EscapeDataString(Kind)}")}{(string.IsNullOrEmpty(Owner) ? "" : $"&owner={Uri.EscapeDataString(Owner)}")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Days = Math.Clamp(Days, 0, 3650);
        DateOnly today = BritishTime.Day(clock.GetUtcNow().UtcDateTime);
        IReadOnlyList<PlanHead> plans = await db.RunningPlansAsync(cancellationToken);
        IReadOnlyList<RunningAction> actions = await db.RunningActionsAsync(plans, db.PlanActions.Where(action => !action.IsClosed), today, cancellationToken);
        All =
        [
            .. actions.Where(one => !one.Standing.Kind.IsClosed).Select(one => new TouchedThing(
                "Action", one.Action.Content.Name, PlanLinks.Action(one.Plan.PlanId, one.Action.ActionId), one.Member ?? one.Lead ?? TouchedThing.Nobody, one.IsPhantom, one.DaysSinceUpdate)),
            .. await MeasuresAsync(today, cancellationToken),
        ];
        Stale = [.. All.Where(thing => (thing.Days ?? int.MaxValue) > Days && (string.IsNullOrEmpty(Kind) || thing.Kind == Kind) && (string.IsNullOrEmpty(Owner) || string.Equals(thing.Owner, Owner, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(thing => thing.Days ?? int.MaxValue).ThenBy(thing => thing.Name, StringComparer.OrdinalIgnoreCase)];
        LargePlans = await LargePlansAsync(plans, cancellationToken);
        return As is null ? Page() : this.TableFile(As, "Freshness", FreshnessTable.Of(Stale));
    }

    private async Task<IEnumerable<TouchedThing>> MeasuresAsync(DateOnly today, CancellationToken cancellationToken)
    {
        List<Indicator> indicators = await db.Indicators.AsNoTracking().Where(indicator => indicator.RetiredOn == null || indicator.RetiredOn > today).ToListAsync(cancellationToken);
        Dictionary<Guid, DateTime> touched = await db.IndicatorValues.GroupBy(value => value.IndicatorId).Select(group => new { group.Key, Last = group.Max(value => value.EnteredAt) }).ToDictionaryAsync(pair => pair.Key, pair => pair.Last, cancellationToken);
        return indicators.Where(indicator => !indicator.Definition.IsComputed).Select(indicator => new TouchedThing(
            "Measure", $"{indicator.Code} {indicator.Title}", PerformanceLinks.Indicator(indicator.IndicatorId),
            indicator.Definition.Collector?.Name ?? indicator.Definition.Owner?.Name ?? TouchedThing.Nobody, indicator.CollectorId is null,
            touched.TryGetValue(indicator.IndicatorId, out DateTime last) ? today.DayNumber - BritishTime.Day(last).DayNumber : null));
    }

    private async Task<IReadOnlyList<PlanSize>> LargePlansAsync(IReadOnlyList<PlanHead> plans, CancellationToken cancellationToken)
    {
        var actions = await db.PlanActions.GroupBy(action => action.PlanId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(pair => pair.Key, pair => pair.Count, cancellationToken);
        var indicators = await db.Set<PlanIndicator>().GroupBy(indicator => indicator.PlanId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(pair => pair.Key, pair => pair.Count, cancellationToken);
        return [.. plans.Select(plan => new PlanSize(plan.PlanId, plan.Title, actions.GetValueOrDefault(plan.PlanId) + indicators.GetValueOrDefault(plan.PlanId)))
            .Where(plan => plan.Elements > FreshnessTable.MostElements).OrderByDescending(plan => plan.Elements)];
    }
}
