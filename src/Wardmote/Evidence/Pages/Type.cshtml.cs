using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>One type of crime: its course, its wards, and what the category has meant over the years.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class TypePage(AppDb db, CurrentUser user, RememberedForecasts forecasts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public ExploreChoices Choices { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public TypeChoice Type { get; private set; } = TypeChoice.AllCrime;

    /// <summary>None where nothing was brought in yet.</summary>
    public AnswerView? View { get; private set; }

    public IReadOnlyList<ChangeRow> Areas { get; private set; } = [];

    /// <summary>None where no crime is known in the latest twelve months.</summary>
    public HarmRanks? Harm { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Type = TypeChoice.Find(Slug) ?? throw new NotFoundException($"The type “{Slug}”");
        Choices = Choices with { Type = Type.Slug };
        if (await db.ExploreAsync(Choices, user.PartnershipName, cancellationToken) is not { } explored)
        {
            return Page();
        }

        var findings = TrendFindings.Of(explored.Course, explored.Breaks());
        CourseForecast forecast = forecasts.Of(findings.Course, explored.Area.IsOneArea);
        Harm = HarmRanks.Of(explored);
        Areas = ChangesFindings.LatestByArea(explored);
        string page = EvidenceLinks.Type(Type.Slug);
        Answer answer = TrendAnswer.Of(explored, findings, forecast, Choices.Address(page));
        View = new(explored, answer with { Pictures = [.. answer.Pictures.Take(1)] }, page) { Fields = ["area", "from", "to"] };
        return View.File(Format) ?? Page();
    }

    /// <summary>What the category has meant, in sentences.</summary>
    public IEnumerable<string> History => CategorySet.All.Where(set => set.Changes(Type.Named)).Select(set => $"From {NumberWords.Month(set.From)} the police published under {set.Words}: {Type.InSentence} began, ended or came to mean something else then.");
}
