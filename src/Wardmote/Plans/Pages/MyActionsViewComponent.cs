using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>On a round's page: the person's own open actions with a line for each.</summary>
public sealed class MyActionsViewComponent(AppDb db, CurrentUser user, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid subjectId)
    {
        bool mayReport = user.UserId is not null && user.May(Permission.UpdateProgress);
        return View("/Plans/Pages/MyActions.cshtml", mayReport
            ? await PlanReports.OfAsync(db, user.UserId!.Value, BritishTime.Day(clock.GetUtcNow().UtcDateTime), HttpContext.RequestAborted)
            : []);
    }
}
