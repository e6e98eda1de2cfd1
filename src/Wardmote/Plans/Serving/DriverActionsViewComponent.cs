using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Serving;

/// <summary>The actions that answer a driver.</summary>
public sealed record AnsweringActions(Guid DriverId, IReadOnlyList<RunningAction> Actions, bool MayChoose);

/// <summary>On a driver's page: the actions that answer it and how they stand.</summary>
public sealed class DriverActionsViewComponent(AppDb db, CurrentUser user, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid subjectId) => !user.May(Permission.ViewPlans)
        ? Content("")
        : View("/Plans/Pages/_DriverActions.cshtml", new AnsweringActions(
            subjectId,
            [.. (await db.ActionsByDriverAsync([subjectId], BritishTime.Day(clock.GetUtcNow().UtcDateTime), HttpContext.RequestAborted))[subjectId]],
            user.May(Permission.EditStrategy)));
}
