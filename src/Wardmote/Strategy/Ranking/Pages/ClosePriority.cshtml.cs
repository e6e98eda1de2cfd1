using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks why a priority is closed, or whether it is taken up again.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class ClosePriorityPage(AppDb db, ClosePriority closePriority, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    [BindProperty]
    public bool TakeUpAgain { get; set; }

    public Priority Priority { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        On = TypedText.Show(BritishTime.Day(clock.GetUtcNow().UtcDateTime));
        await FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        DateOnly on = TakeUpAgain ? default : TypedText.Day(On, nameof(On)) ?? BritishTime.Day(clock.GetUtcNow().UtcDateTime);
        await closePriority.RunAsync(new(PriorityId, on, Because ?? "", TakeUpAgain), cancellationToken);
        TempData.SayNext(TakeUpAgain ? "The priority is taken up again" : "The priority is closed");
        return LocalRedirect(PriorityLinks.Priority(PriorityId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Priority = await db.PriorityAsync(PriorityId, cancellationToken);
    }
}
