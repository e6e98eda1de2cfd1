using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>What became of crimes? Each one's latest outcome, without conviction rates, which nobody can compute from these files.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class OutcomesPage(AppDb db, CurrentUser user) : PageModel
{
    private const int UsualMonths = 12;

    [BindProperty(SupportsGet = true)]
    public ExploreChoices Choices { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>None where nothing was brought in yet.</summary>
    public AnswerView? View { get; private set; }

    public CrimeOutcomes Outcomes { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.ExploreAsync(Choices, user.PartnershipName, cancellationToken, usualMonths: UsualMonths) is not { } explored)
        {
            return Page();
        }

        (Outcomes, bool hasFiles) = await db.OutcomesAsync(explored, cancellationToken);
        View = new(explored, OutcomesAnswer.Of(explored, Outcomes, hasFiles, Choices.Address(EvidenceLinks.Outcomes)), EvidenceLinks.Outcomes);
        return View.File(Format) ?? Page();
    }
}
