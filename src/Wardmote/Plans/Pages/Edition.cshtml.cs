using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>An edition of a plan as it was published.</summary>
[Requires(Permission.ViewPlans)]
public sealed class EditionPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public PlanEdition Edition { get; private set; } = null!;

    public PlanView View { get; private set; } = null!;

    /// <summary>The number of the latest edition, so that nobody takes an old one for it.</summary>
    public int Latest { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Edition = await db.PlanEditions.AsNoTracking().FirstOrDefaultAsync(edition => edition.PlanId == PlanId && edition.Number == Number, cancellationToken)
            ?? throw new NotFoundException("The edition");
        Latest = await db.PlanEditions.Where(edition => edition.PlanId == PlanId).MaxAsync(edition => edition.Number, cancellationToken);
        View = new PlanView(Edition.Content, null, user);
    }
}
