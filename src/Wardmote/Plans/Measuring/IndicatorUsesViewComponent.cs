using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Measuring;

/// <summary>On an indicator's page: the plans, tiers and priorities in which it is used, with what the checks say about it there.</summary>
public sealed class IndicatorUsesViewComponent(AppDb db, CurrentUser user, TimeProvider clock) : ViewComponent
{
    private const string Page = "/Plans/Pages/_IndicatorUses.cshtml";

    public async Task<IViewComponentResult> InvokeAsync(Guid subjectId)
    {
        CancellationToken cancellationToken = HttpContext.RequestAborted;
        if (!user.May(Permission.ViewPlans))
        {
            return Content("");
        }

        var rows = await (from link in db.PlanMeasures.AsNoTracking()
                          where link.IndicatorId == subjectId
                          join row in db.Set<PlanIndicator>().AsNoTracking() on link.PlanIndicatorId equals row.IndicatorId
                          join plan in db.Plans.AsNoTracking() on link.PlanId equals plan.PlanId
                          orderby plan.PeriodFirst descending, plan.Title, row.Position
                          select new { link, row.Content, plan.PlanId, plan.Title }).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return View(Page, Array.Empty<IndicatorUse>());
        }

        List<Guid> planIds = [.. rows.Select(row => row.PlanId).Distinct()];
        ILookup<Guid, string> accepted = (await db.Set<AcceptedFault>().Where(fault => planIds.Contains(fault.PlanId)).Select(fault => new { fault.PlanId, fault.FaultKey }).ToListAsync(cancellationToken))
            .ToLookup(fault => fault.PlanId, fault => fault.FaultKey);
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        List<IndicatorUse> uses = [.. rows.Select(row => IndicatorUse.Of(row.PlanId, row.Title, row.link, row.Content, accepted[row.PlanId].ToHashSet(StringComparer.Ordinal), today))];
        return View(Page, uses);
    }
}
