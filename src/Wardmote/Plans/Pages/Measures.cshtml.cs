using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Measuring;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Row by row, what was taken of a plan's indicators into those that the partnership follows, what was not, and why.</summary>
[Requires(Permission.ViewPlans)]
public sealed class MeasuresPage(AppDb db, CurrentUser user, DefineIndicators defineIndicators) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public MeasuredPlan Measured { get; private set; } = null!;

    public IReadOnlyList<MeasuredRow> Rows { get; private set; } = [];

    public bool MayTake => user.May(Permission.DefineIndicators);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        Measured = await db.MeasuringAsync(Plan, cancellationToken);
        Rows = Measured.Rows;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await defineIndicators.RunAsync(new(PlanId), cancellationToken);
        TempData.SayNext("The plan’s indicators are taken");
        return LocalRedirect(PlanLinks.Measures(PlanId));
    }
}
