using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>What is wrong with a plan, by severity and rule, and what of it was accepted.</summary>
[Requires(Permission.ViewPlans)]
public sealed class FaultsPage(AppDb db, CurrentUser user, WithdrawAcceptance withdrawAcceptance, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public FaultPlaces Places { get; private set; } = null!;

    public IReadOnlyList<PlanFault> Faults { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        Places = new FaultPlaces(Plan);
        Faults = Plan.Check(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid acceptedFaultId, CancellationToken cancellationToken)
    {
        await withdrawAcceptance.RunAsync(new(PlanId, acceptedFaultId), cancellationToken);
        TempData.SayNext("The acceptance is withdrawn");
        return LocalRedirect(PlanLinks.Faults(PlanId));
    }
}
