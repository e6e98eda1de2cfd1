using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Says what publishing a plan means and what still stands in its way, and publishes it.</summary>
[Requires(Permission.PublishPlans)]
public sealed class PublishPlanPage(AppDb db, PublishPlan publishPlan, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public IReadOnlyList<PlanFault> Faults { get; private set; } = [];

    public IReadOnlyList<PlanFault> Blocking => [.. Faults.Where(fault => fault.Blocks)];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        PlanEdition edition = await publishPlan.RunAsync(new(PlanId), cancellationToken);
        TempData.SayNext($"Edition {edition.Number} is published");
        return LocalRedirect(PlanLinks.Plan(PlanId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        Faults = Plan.Check(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }
}
