using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks why a fault may stand.</summary>
[Requires(Permission.AcceptFaults)]
public sealed class AcceptFaultPage(AppDb db, CurrentUser user, AcceptFault acceptFault, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    /// <summary>By what the fault is known.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public string? Reason { get; set; }

    public Plan Plan { get; private set; } = null!;

    public PlanFault Fault { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await acceptFault.RunAsync(new(PlanId, Key, Reason ?? ""), cancellationToken);
        TempData.SayNext("The fault is accepted");
        return LocalRedirect(PlanLinks.Faults(PlanId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        Fault = Plan.Check(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).FirstOrDefault(fault => fault.Fault.Key == Key) ?? throw new NotFoundException("The fault");
    }
}
