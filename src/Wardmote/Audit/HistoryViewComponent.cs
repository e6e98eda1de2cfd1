using Microsoft.AspNetCore.Mvc;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Audit;

/// <summary>The history of a thing, at the end of its page: &lt;vc:history subject-id="Model.PlanId" /&gt;.</summary>
public sealed class HistoryViewComponent(AppDb db) : ViewComponent
{
    private const int Shown = 50;

    /// <summary>Reads the history and shows it as a timeline.</summary>
    /// <param name="subjectId">The thing whose history it is.</param>
    /// <param name="thingId">One part of it, where only what happened to that is wanted.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid subjectId, Guid? thingId = null)
    {
        IReadOnlyList<AuditEntry> entries = await db.HistoryAsync(subjectId, Shown, HttpContext.RequestAborted);
        return View("/Audit/Pages/History.cshtml", thingId is { } part ? [.. entries.Where(entry => entry.Changes.Any(change => change.ThingId == part))] : entries);
    }
}
