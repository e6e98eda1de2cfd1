using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Evidence.Pages;

/// <summary>Where it happens: areas, hexagons, a surface or significant cells, with the numbers beside the picture.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class MapPage(AppDb db, MapPlane plane) : PageModel
{
    public static IReadOnlyList<Choice> Pictures { get; } =
        [new("areas", "Areas"), new("cells", "Hexagons"), new("density", "Density"), new("hotspots", "Significant hot spots")];

    public static IReadOnlyList<Choice> Measures { get; } =
        [new("count", "Number recorded"), new("rate", "Rate per 1,000 residents"), new("change", "Change")];

    public static IReadOnlyList<Choice> Years { get; } =
        [new("1", "The same months a year before"), new("2", "Two years before"), new("3", "Three years before"), new("4", "Four years before"), new("5", "Five years before")];

    public static IReadOnlyList<Choice> Widths { get; } = [new("", "As usual (500 m)"), new("250", "250 m"), new("300", "300 m"), new("500", "500 m"), new("1000", "1,000 m")];

    public static IReadOnlyList<Choice> OwnAreas { get; } = [new("true", "Draw our own areas as lines")];

    [BindProperty(SupportsGet = true)]
    public MapAddress Asked { get; set; } = new();

    public MapAnswer? Answer { get; private set; }

    public bool HasOwnAreas => Answer!.Sets.Any(set => set.Kind == AreaKind.Custom);

    public IReadOnlyList<Choice> Sets => [.. Answer!.Sets.Select(set => new Choice(set.AreaSetId.ToString(), set.Title))];

    public IReadOnlyList<Choice> Types =>
    [
        new("", "All crime"),
        .. Answer!.Question.Types.Named.Count > 1 ? [new Choice(string.Join('+', Answer.Question.Types.Named.Select(type => type.Slug)), Answer.Question.Types.Name)] : Array.Empty<Choice>(),
        .. CrimeTypeNames.All.Where(type => type != CrimeType.Unknown).Select(type => new Choice(type.Slug, type.Name)),
    ];

    public IReadOnlyList<Choice> Months => MonthsOf(Answer!);

    public string Address => Answer!.Question.Choices.Address(EvidenceLinks.Map);

    public string FileName => $"map-{Answer!.Question.Choices.Picture.ToString().ToLowerInvariant()}-{Answer.Question.From.Code}-{Answer.Question.To.Code}";

    public async Task OnGetAsync(CancellationToken cancellationToken) => Answer = await db.MapAsync(await Asked.ChoicesAsync(db, cancellationToken), plane, cancellationToken);

    public string AddressWithout(string? point) => (Answer!.Question.Choices with { Without = point }).Address(EvidenceLinks.Map);

    public string Download(string kind) => Answer!.Question.Choices.Address(EvidenceLinks.MapDownload(kind));

    /// <summary>The months of which a file exists, the latest first.</summary>
    public static IReadOnlyList<Choice> MonthsOf(MapAnswer answer)
    {
        List<Choice> months = [];
        for (Period month = answer.Supplied.Last; month >= answer.Supplied.First; month = month.Previous)
        {
            months.Add(new(month.Code, month.Name));
        }

        return months;
    }

    public static string Rate(double rate) => rate.ToString("N1", CultureInfo.InvariantCulture);

    /// <summary>A point's share of all incidents at map points of the area.</summary>
    public static string Share(PointCount point, MapAnswer answer) => (100.0 * point.Count / Math.Max(1, answer.AtPoints)).ToString("0.0", CultureInfo.InvariantCulture) + "\u00A0%";
}
