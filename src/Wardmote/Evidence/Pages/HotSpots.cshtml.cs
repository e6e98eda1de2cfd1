using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Evidence.Pages;

/// <summary>Which hot spots are new, get worse, stay or ease, and how much of all is recorded at few places.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class HotSpotsPage(AppDb db, MapPlane plane) : PageModel
{
    public static IReadOnlyList<Choice> Types { get; } =
        [new("", "All crime"), .. CrimeTypeNames.All.Where(type => type != CrimeType.Unknown).Select(type => new Choice(type.Slug, type.Name))];

    public static IReadOnlyList<Choice> Widths { get; } = [new("", "As usual (1,000 m)"), new("500", "500 m"), new("750", "750 m"), new("1500", "1,500 m")];

    [BindProperty(SupportsGet = true)]
    public MapAddress Asked { get; set; } = new();

    /// <summary>None where there is nothing to map yet.</summary>
    public HotSpotAnswer? Found { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Found = await db.HotSpotsAsync(await Asked.ChoicesAsync(db, cancellationToken), plane, cancellationToken);
}
