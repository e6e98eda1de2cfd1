using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Says what opening a plan for a new edition means, and opens it.</summary>
[Requires(Permission.PublishPlans)]
public sealed class ReopenPlanPage(AppDb db, ReopenPlan reopenPlan) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await reopenPlan.RunAsync(new(PlanId), cancellationToken);
        TempData.SayNext("The plan is open for changes");
        return LocalRedirect(PlanLinks.Plan(PlanId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
    }
}
