using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Comparing;
using Wardmote.Plans.Writing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>Hands out a plan as Word, Excel or JSON.</summary>
[Requires(Permission.ExportPlans)]
public sealed class DownloadPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        string mediaType = PlanExport.Kinds.GetValueOrDefault(Kind) ?? throw new NotFoundException($"A download of the kind “{Kind}”");
        Plan plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(plan);
        string name = Matching.Plain(plan.Title).Replace(' ', '-');
        return File(PlanExport.Write(plan, Kind, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), mediaType, $"{(name.Length > 0 ? name : "plan")}.{Kind}");
    }
}
