using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks why the indicator is to go.</summary>
[Requires(Permission.CheckFiles)]
public sealed class RemoveIndicatorPage(AppDb db, CurrentUser user, RemoveIndicator removeIndicator) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Plan Plan { get; private set; } = null!;

    public PlanIndicator Indicator { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        return await this.SaveAsync(
            () => removeIndicator.RunAsync(new(PlanId, IndicatorId, Reason ?? ""), cancellationToken), () => PlanLinks.Home(Plan), "It is removed; the history keeps what it said", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.EditPlans);
        Indicator = Plan.Indicator(IndicatorId);
    }
}
