using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Serving;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Plans.Pages;

/// <summary>Asks which actions of the plans answer a driver.</summary>
[Requires(Permission.EditStrategy)]
public sealed class AnsweringActionsPage(AppDb db, TimeProvider clock, AnswerDriver answerDriver) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid DriverId { get; set; }

    [BindProperty]
    public List<Guid> Shown { get; set; } = [];

    [BindProperty]
    public List<Guid> Answering { get; set; } = [];

    public Driver Driver { get; private set; } = null!;

    public IReadOnlyList<(PlanHead Plan, IReadOnlyList<RunningAction> Actions)> Plans { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Answering = await db.DriverAnswers.Where(answer => answer.DriverId == DriverId).Select(answer => answer.ActionId).ToListAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await answerDriver.RunAsync(new(DriverId, Shown, Answering), cancellationToken);
        TempData.SayNext("The actions are saved");
        return LocalRedirect(HorizonLinks.Driver(DriverId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Driver = await db.DriverAsync(DriverId, cancellationToken);
        IReadOnlyList<PlanHead> plans = await db.RunningPlansAsync(cancellationToken);
        List<Guid> ids = [.. plans.Select(plan => plan.PlanId)];
        IReadOnlyList<RunningAction> actions = await db.RunningActionsAsync(plans, db.PlanActions.Where(action => ids.Contains(action.PlanId)), BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken);
        Plans = [.. actions.GroupBy(running => running.Plan).OrderBy(group => group.Key.Title, StringComparer.CurrentCulture).Select(group => (group.Key, (IReadOnlyList<RunningAction>)[.. group]))];
    }
}
