using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>How does our area stand? The latest year, what changed, what is unusual this month, every type at a glance.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class OverviewPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ExploreChoices Choices { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public bool HasData { get; private set; }

    /// <summary>None where there are no police files, or no areas to count them by.</summary>
    public AnswerView? View { get; private set; }

    public IReadOnlyList<TypeFindings> Types { get; private set; } = [];

    /// <summary>None where no crime is known in the latest twelve months.</summary>
    public HarmRanks? Harm { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        HasData = await db.SourceMonths.AnyAsync(cancellationToken);
        if (!HasData || await db.ExploreAsync(Choices, user.PartnershipName, cancellationToken) is not { } explored)
        {
            return Page();
        }

        Types = TypeFindings.Of(explored);
        Harm = HarmRanks.Of(explored);
        View = new(explored, OverviewAnswer.Of(explored, Types, Choices.Address(EvidenceLinks.Overview)), EvidenceLinks.Overview) { Fields = ["area", "from", "to"] };
        return View.File(Format) ?? Page();
    }
}
