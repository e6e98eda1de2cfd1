using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>Hands out the coverage for programs.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class CoverageJsonPage(AppDb db, CurrentUser user) : PageModel
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        new JsonResult(CoverageReport.Of(await db.FitnessAsync(cancellationToken), user.PartnershipName), Json);
}
