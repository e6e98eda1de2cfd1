using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>What changed? The same months of two years, by type and by area.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class ChangesPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ExploreChoices Choices { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>None where nothing was brought in yet.</summary>
    public AnswerView? View { get; private set; }

    public ChangesFindings Findings { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.ExploreAsync(Choices, user.PartnershipName, cancellationToken, ChangesFindings.MonthsBefore, ChangesFindings.UsualMonths) is not { } explored)
        {
            return Page();
        }

        Findings = ChangesFindings.Of(explored);
        View = new(explored, ChangesAnswer.Of(explored, Findings, Choices.Address(EvidenceLinks.Changes)), EvidenceLinks.Changes) { Fields = ["area", "type", "from", "to", "years"] };
        return View.File(Format) ?? Page();
    }
}
