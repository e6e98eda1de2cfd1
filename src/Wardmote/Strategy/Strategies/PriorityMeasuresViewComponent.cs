using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Strategies;

/// <summary>How a priority is to be reached and whether it is: what its logic model lacks, and how its indicators stand.</summary>
/// <param name="Model">The logic model; none where the priority has none.</param>
public sealed record PriorityMeasures(Guid PriorityId, LogicModel? Model, IReadOnlyList<IndicatorOverview> Indicators, bool MayDraw);

/// <summary>On a priority's page: its logic model and its indicators.</summary>
public sealed class PriorityMeasuresViewComponent(AppDb db, CurrentUser user, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid subjectId)
    {
        CancellationToken cancellationToken = HttpContext.RequestAborted;
        return View("/Strategy/Strategies/Pages/_PriorityMeasures.cshtml", new PriorityMeasures(
            subjectId,
            (await db.LogicModelsAsync([subjectId], cancellationToken)).SingleOrDefault(),
            [.. (await db.MeasuresOfAsync([subjectId], BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken))[subjectId]],
            user.May(Permission.EditStrategy)));
    }
}
