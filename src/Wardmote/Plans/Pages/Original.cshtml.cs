using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>Hands back the file that a plan was read from, byte for byte.</summary>
[Requires(Permission.ViewPlans)]
public sealed class OriginalPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        user.MustSee(await db.PlanAsync(PlanId, cancellationToken));
        PlanSource source = await db.LatestSourceAsync(PlanId, cancellationToken) ?? throw new NotFoundException("The file that the plan was read from");

        // Always a download of no particular kind: a file from elsewhere must not run in this site's name.
        return File(source.Bytes, "application/octet-stream", source.FileName);
    }
}
