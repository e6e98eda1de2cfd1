using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>An edition as a plan's page lists it.</summary>
public sealed record EditionRow(int Number, DateTime At, string Who);

/// <summary>A file as a plan's page lists it.</summary>
public sealed record SourceRow(string FileName, long Size, DateTime At, string Who);

/// <summary>A kept plan: what it says, what is wrong with it, its editions and its history.</summary>
[Requires(Permission.ViewPlans)]
public sealed class PlanPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public PlanView View { get; private set; } = null!;

    public IReadOnlyList<PlanFault> Faults { get; private set; } = [];

    public IReadOnlyList<EditionRow> Editions { get; private set; } = [];

    public IReadOnlyList<SourceRow> Sources { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        if (Plan.State == PlanState.BeingReviewed)
        {
            return LocalRedirect(PlanLinks.Review(PlanId));
        }

        View = new PlanView(Plan.ToContent(), Plan, user);
        Faults = Plan.Check(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Editions = await db.PlanEditions.Where(edition => edition.PlanId == PlanId).OrderByDescending(edition => edition.Number)
            .Select(edition => new EditionRow(edition.Number, edition.At, edition.Who)).ToListAsync(cancellationToken);
        Sources = await db.PlanSources.Where(source => source.PlanId == PlanId).OrderByDescending(source => source.At)
            .Select(source => new SourceRow(source.FileName, source.Size, source.At, source.Who)).ToListAsync(cancellationToken);
        return Page();
    }
}
