using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>One indicator of a plan: what it says, where it was read, what is wrong with it, and its history.</summary>
[Requires(Permission.ViewPlans)]
public sealed class IndicatorPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public PlanIndicator Indicator { get; private set; } = null!;

    public IReadOnlyList<PlanFault> Faults { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        Indicator = Plan.Indicator(IndicatorId);
        var places = new FaultPlaces(Plan);
        Faults = [.. Plan.Check(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Where(fault => places.Indicator(fault.Fault) == Indicator)];
    }
}
