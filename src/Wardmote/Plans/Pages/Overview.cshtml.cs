using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>The first page: what waits for somebody, and the partnership's plans.</summary>
[Requires(Permission.ViewPlans)]
public sealed class OverviewPage(AppDb db, CurrentUser user) : PageModel
{
    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public IReadOnlyList<PlanRow> ToReview { get; private set; } = [];

    public IReadOnlyList<PlanRow> Blocked => [.. Plans.Where(plan => plan.State == PlanState.Draft && plan.BlockingFaults > 0)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List<PlanRow> rows = await db.Plans.Where(plan => plan.State != PlanState.Retired).Select(plan => new PlanRow(
            plan.PlanId, plan.Title, plan.State, plan.Kind, plan.Period, plan.Service, plan.BlockingFaults, plan.Warnings, plan.EditionNumber)).ToListAsync(cancellationToken);
        Plans = [.. rows.Where(row => row.State != PlanState.BeingReviewed).OrderBy(row => row.Title, StringComparer.CurrentCultureIgnoreCase)];
        ToReview = user.May(Permission.CheckFiles) ? [.. rows.Where(row => row.State == PlanState.BeingReviewed).OrderBy(row => row.Title, StringComparer.CurrentCultureIgnoreCase)] : [];
    }
}
