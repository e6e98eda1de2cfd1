using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>Where is it going? One series with its breaks, limits, verdict and forecast.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class TrendPage(AppDb db, CurrentUser user, RememberedForecasts forecasts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ExploreChoices Choices { get; set; } = new();

    /// <summary>The kind of file that is wanted; none for the page itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>None where nothing was brought in yet.</summary>
    public AnswerView? View { get; private set; }

    public TrendFindings Findings { get; private set; } = null!;

    public CourseForecast Forecast { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.ExploreAsync(Choices, user.PartnershipName, cancellationToken) is not { } explored)
        {
            return Page();
        }

        Findings = TrendFindings.Of(explored.Course, explored.Breaks());
        Forecast = forecasts.Of(Findings.Course, explored.Area.IsOneArea);
        View = new(explored, TrendAnswer.Of(explored, Findings, Forecast, Choices.Address(EvidenceLinks.Trend)), EvidenceLinks.Trend);
        return View.File(Format) ?? Page();
    }
}
