using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Plans.Serving;

/// <summary>The actions that serve a priority, with the activity that each carries out.</summary>
/// <param name="Activities">The words of the logic model's activities by their keys.</param>
public sealed record ServingActions(Guid PriorityId, IReadOnlyList<RunningAction> Actions, IReadOnlyDictionary<Guid, string> Activities, bool MayChoose);

/// <summary>On a priority's page: the actions that serve it and how they stand.</summary>
public sealed class PriorityActionsViewComponent(AppDb db, CurrentUser user, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid subjectId)
    {
        if (!user.May(Permission.ViewPlans))
        {
            return Content("");
        }

        CancellationToken cancellationToken = HttpContext.RequestAborted;
        LogicModel? model = await db.LogicModelAsync(subjectId, cancellationToken);
        return View("/Plans/Pages/_PriorityActions.cshtml", new ServingActions(
            subjectId,
            await db.ActionsServingAsync(subjectId, BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken),
            (model?.Elements ?? []).ToDictionary(one => one.ElementId, one => one.Words),
            user.May(Permission.EditStrategy)));
    }
}
