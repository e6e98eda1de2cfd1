using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Evidence.Pages;

/// <summary>A form for an area of the partnership's own: joined of others, from corners, or from a file.</summary>
[Requires(Permission.DrawAreas)]
[UploadLimit(LargestFile)]
public sealed class DrawAreaPage(AppDb db, DrawArea drawArea) : PageModel
{
    private const long LargestFile = 5 * 1024 * 1024;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public DateOnly? InForceFrom { get; set; }

    [BindProperty]
    public DateOnly? InForceTo { get; set; }

    [BindProperty]
    public string? Joined { get; set; }

    [BindProperty]
    public string? Corners { get; set; }

    [BindProperty]
    public IFormFile? ShapeFile { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Area drawn = await drawArea.RunAsync(new(Name ?? "", await ShapeAsync(cancellationToken), InForceFrom, InForceTo), cancellationToken);
        TempData.SayNext($"“{drawn.Name}” was added; its incidents are counted from now on");
        return LocalRedirect(AreaLinks.Set(drawn.AreaSetId));
    }

    private async Task<Shape> ShapeAsync(CancellationToken cancellationToken)
    {
        if (ShapeFile is not null)
        {
            await using Stream content = ShapeFile.OpenReadStream();
            return DrawnShape.OfGeoJson(ShapeFile.FileName, content);
        }

        if (!string.IsNullOrWhiteSpace(Corners))
        {
            return DrawnShape.OfCorners(Corners, nameof(Corners));
        }

        return string.IsNullOrWhiteSpace(Joined)
            ? throw new RuleBrokenException("Give the shape: wards or LSOAs to join, corners, or a file", nameof(Joined))
            : DrawnShape.Joined([.. (await db.AreasNamedAsync(Joined.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), nameof(Joined), cancellationToken)).Select(area => AreaBorders.Unpack(area.Borders))]);
    }
}
