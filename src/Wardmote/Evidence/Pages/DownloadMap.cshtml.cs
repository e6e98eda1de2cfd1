using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Evidence.Pages;

/// <summary>Hands out a map as it was chosen: the picture, the shapes with their numbers, or the numbers alone.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class DownloadMapPage(AppDb db, MapPlane plane) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public MapAddress Asked { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        MapAnswer? answer = await db.MapAsync(await Asked.ChoicesAsync(db, cancellationToken), plane, cancellationToken);
        if (answer?.Drawn is not { } map)
        {
            throw new NotFoundException(answer?.Refusal is { Length: > 0 } refusal ? $"The map cannot be drawn ({refusal}), so its file" : "The map");
        }

        string name = $"map-{answer.Question.Choices.Picture.ToString().ToLowerInvariant()}-{answer.Question.From.Code}-{answer.Question.To.Code}";
        Map whole = map with { Notes = [.. map.Notes, .. answer.Caveats.Select(caveat => caveat.Sentence)] };
        return Kind switch
        {
            "svg" => File(MapSheet.Write(whole), "image/svg+xml", $"{name}.svg"),
            "geojson" => File(GeoJsonWriter.Write(whole, plane.OnEarth), "application/geo+json", $"{name}.geojson"),
            "csv" => DocumentFile.Csv(new TableBlock(map.Title, map.Columns, [.. map.Shapes.Select(shape => (IReadOnlyList<DocumentText>)[shape.Name, .. shape.Cells])]), name),
            _ => throw new NotFoundException("A file of that kind"),
        };
    }
}
