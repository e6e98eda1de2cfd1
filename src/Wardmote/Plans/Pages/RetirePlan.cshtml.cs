using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks why a plan is to be retired.</summary>
[Requires(Permission.RemovePlans)]
public sealed class RetirePlanPage(AppDb db, RetirePlan retirePlan) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Plan Plan { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await retirePlan.RunAsync(new(PlanId, Reason ?? ""), cancellationToken);
        TempData.SayNext("The plan is retired");
        return LocalRedirect(PlanLinks.Plan(PlanId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
    }
}
