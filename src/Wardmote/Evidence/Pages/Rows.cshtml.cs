using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Evidence.Pages;

/// <summary>Which incidents stand behind a number? The rows of one area, month and type, each with its file: the end of the thread.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class RowsPage(AppDb db, CurrentUser user) : PageModel
{
    private const int RowsShown = 100;

    [BindProperty(SupportsGet = true)]
    public ExploreChoices Choices { get; set; } = new();

    /// <summary>The month, like 2021-09; the last one where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    /// <summary>Where the list goes on: the number of rows before it.</summary>
    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>None where nothing was brought in yet.</summary>
    public ExploredEvidence? Explored { get; private set; }

    /// <summary>All rows behind the number; empty where no single area is chosen.</summary>
    public IReadOnlyList<Incident> Incidents { get; private set; } = [];

    public IReadOnlyList<Incident> Shown => [.. Incidents.Skip(Skip).Take(RowsShown)];

    public bool HasMore => Incidents.Count > Skip + RowsShown;

    public int Next => Skip + RowsShown;

    public int Previous => Math.Max(0, Skip - RowsShown);

    public IReadOnlyList<Choice> Areas => [.. Explored!.Counts.Areas.OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase).Select(area => new Choice(area.Code, area.Name))];

    /// <summary>The areas whose numbers of the month these rows are, with those numbers: what is chosen from where no single area is.</summary>
    public IReadOnlyList<(CountedArea Area, int? Count)> ByArea =>
        [.. Explored!.Area.Indexes.Select(index => (Explored.Counts.Areas[index], Explored.Counts.At(index, Explored.Counts.Months.Count - 1, Explored.Type.Types))).OrderByDescending(row => row.Item2)];

    public string Address(string format, int skip) => Choices.Address(EvidenceLinks.Rows, ("from", null), ("to", null), ("month", Explored!.To.Code), ("format", format)) + (skip > 0 ? FormattableString.Invariant($"&skip={skip}") : "");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Skip = Math.Max(0, Skip);
        string? month = string.IsNullOrWhiteSpace(Month) ? Choices.To : Month;
        Explored = await db.ExploreAsync(Choices with { From = month, To = month }, user.PartnershipName, cancellationToken, usualMonths: 1);
        if (Explored is not { Area.IsOneArea: true } explored)
        {
            return Page();
        }

        Incidents = await db.IncidentsAsync(explored.Set.AreaSetId, explored.Area.Value, explored.To, explored.Type.Types, cancellationToken);
        return Format switch
        {
            null or "" => Page(),
            "csv" => DocumentFile.Csv(Table, $"{explored.Area.Value}-{explored.Type.Slug}-{explored.To.Code}"),
            _ => throw new NotFoundException($"A download of the kind “{Format}”"),
        };
    }

    private TableBlock Table => TableBlock.OfWords(
        "Incidents",
        [new("File"), new("Row", true), new("Type"), new("Location"), new("Longitude", true), new("Latitude", true), new("LSOA"), new("LSOA name"), new("Outcome"), new("Crime ID")],
        Incidents.Select(one => new[] { one.File, TrendAnswer.Number(one.Row), one.Type.Name, one.Location, TrendAnswer.Number(one.Longitude, 6), TrendAnswer.Number(one.Latitude, 6), one.Lsoa.Code, one.Lsoa.Name, one.Outcome, one.CrimeId }));
}
