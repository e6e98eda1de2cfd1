using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>One action of a plan: what it says, where it was read, what is wrong with it, and its history.</summary>
[Requires(Permission.ViewPlans)]
public sealed class ActionPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public PlanAction Action { get; private set; } = null!;

    public IReadOnlyList<PlanFault> Faults { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        Action = Plan.Action(ActionId);
        var places = new FaultPlaces(Plan);
        Faults = [.. Plan.Check(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Where(fault => places.Action(fault.Fault) == Action)];
    }
}
