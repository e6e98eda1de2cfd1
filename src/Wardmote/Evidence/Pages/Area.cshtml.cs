using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Pages;

/// <summary>One area: what is recorded there, how that lies among the others, and where it is going.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class AreaPage(AppDb db, CurrentUser user, MapPlane plane) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public ExploreChoices Choices { get; set; } = new();

    /// <summary>The kind of file that is wanted; none for the page itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public string Name { get; private set; } = "Area";

    /// <summary>None where no police file was brought in yet.</summary>
    public AnswerView? View { get; private set; }

    public AreaProfile Profile { get; private set; } = null!;

    public Map? Small { get; private set; }

    public string Deprivation { get; private set; } = "";

    public string BestFit { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<AreaSet> sets = await db.SetsHoldingAsync(Code, cancellationToken);
        AreaSet set = sets.FirstOrDefault(one => ExploredEvidence.Slug(one) == Choices.Set) ?? sets[0];
        if (await db.ExploreAsync(Choices with { Set = ExploredEvidence.Slug(set), Area = Code, Type = null }, user.PartnershipName, cancellationToken) is not { } explored)
        {
            return Page();
        }

        Denominator? people = await db.DenominatorAsync(set, AreaSubject.Population, explored.To.First.Year, cancellationToken);
        Profile = AreaProfile.Of(explored, people);
        View = new(explored, Profile.Answer(explored.Choices.Address(EvidenceLinks.Area(Code))), EvidenceLinks.Area(Code)) { Fields = ["from", "to"] };
        if (View.File(Format) is { } file)
        {
            return file;
        }

        if (await db.SmallAreasAsync(explored, Code, cancellationToken) is { } small)
        {
            Small = await db.SmallAreaMapAsync(explored, small.Set, small.Areas, plane, cancellationToken);
            Deprivation = await db.DeprivationAsync(small.Areas, cancellationToken);
        }

        BestFit = await db.BestFitDifferenceAsync(explored, cancellationToken);
        return Page();
    }

    public string TrendOf(ProfileLine line) => View!.Choices.Address(EvidenceLinks.Trend, ("type", line.Found.Type.Slug), ("area", Code));
}
