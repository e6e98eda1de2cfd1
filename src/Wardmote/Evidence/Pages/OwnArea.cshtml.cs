using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Evidence.Pages;

/// <summary>One area of the partnership's own: its name and days to correct, and a button to remove it.</summary>
[Requires(Permission.DrawAreas)]
public sealed class OwnAreaPage(AppDb db, CorrectArea correctArea, RemoveArea removeArea) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid AreaId { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public DateOnly? InForceFrom { get; set; }

    [BindProperty]
    public DateOnly? InForceTo { get; set; }

    public string Title { get; private set; } = "";

    public Guid AreaSetId { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Area area = await db.OwnAreaAsync(AreaId, cancellationToken);
        (Version, Name, InForceFrom, InForceTo) = (area.Version, area.Name, area.InForceFrom, area.InForceTo);
        await FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Area area = await correctArea.RunAsync(new(AreaId, Version, Name ?? "", InForceFrom, InForceTo), cancellationToken);
        TempData.SayNext("The area was saved");
        return LocalRedirect(AreaLinks.Set(area.AreaSetId));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        await removeArea.RunAsync(new(AreaId), cancellationToken);
        TempData.SayNext("The area was removed");
        return LocalRedirect(AreaLinks.Areas);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Area area = await db.OwnAreaAsync(AreaId, cancellationToken);
        (Title, AreaSetId) = (area.Name, area.AreaSetId);
    }
}
