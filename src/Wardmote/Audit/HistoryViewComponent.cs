using Microsoft.AspNetCore.Mvc;
using Wardmote.Platform.Data;

namespace Wardmote.Audit;

/// <summary>The history of a thing, at the end of its page: &lt;vc:history subject-id="Model.PlanId" /&gt;.</summary>
public sealed class HistoryViewComponent(AppDb db) : ViewComponent
{
    private const int Shown = 20;

    /// <summary>Reads the history and shows it as a timeline.</summary>
    /// <param name="subjectId">The thing whose history it is.</param>
    /// <param name="thingId">One part of it, where only what happened to that is wanted: then all of it is shown.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid subjectId, Guid? thingId = null) => View("/Audit/Pages/History.cshtml", thingId is { } part
        ? await db.HistoryOfPartAsync(subjectId, part, HttpContext.RequestAborted)
        : await db.HistoryAsync(subjectId, Shown, HttpContext.RequestAborted));
}
