using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Serving;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Plans.Pages;

/// <summary>One action of a plan: how it goes, what the plan says about it, what is wrong with it, and its history.</summary>
[Requires(Permission.ViewPlans)]
public sealed class ActionPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public PlanAction Action { get; private set; } = null!;

    public IReadOnlyList<PlanFault> Faults { get; private set; } = [];

    /// <summary>How it goes; none while the plan is only read.</summary>
    public ActionView? Going { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        Action = Plan.Action(ActionId);
        DateOnly today = BritishTime.Day(clock.GetUtcNow().UtcDateTime);
        if (Plan.State != PlanState.BeingReviewed)
        {
            Going = await GoingAsync(today, cancellationToken);
        }

        var places = new FaultPlaces(Plan);
        Faults = [.. Plan.Check(today).Where(fault => places.Action(fault.Fault) == Action)];
    }

    private async Task<ActionView> GoingAsync(DateOnly today, CancellationToken cancellationToken)
    {
        PlanHead head = new(Plan.PlanId, Plan.Title, Plan.State, Plan.Period);
        RunningAction running = (await db.RunningActionsAsync([head], db.PlanActions.Where(action => action.ActionId == ActionId), today, cancellationToken))[0];
        return new ActionView(
            running,
            await db.ActionUpdates.AsNoTracking().Where(update => update.ActionId == ActionId).OrderByDescending(update => update.At).ToListAsync(cancellationToken),
            await db.EvidenceFiles.Where(file => file.SubjectId == ActionId).OrderByDescending(file => file.At).Select(file => new ProofRow(file.EvidenceFileId, file.FileName, file.Size, file.Who, file.At)).ToListAsync(cancellationToken),
            Plan.State.IsRunning && user.May(Permission.UpdateProgress))
        {
            Served = await ServedAsync(running.Action, cancellationToken),
            Answered = user.May(Permission.ViewStrategy) ? await db.DriversAnsweredByAsync(ActionId, cancellationToken) : [],
            MayPlace = Plan.State.IsRunning && user.May(Permission.EditStrategy),
        };
    }

    /// <summary>The priority that the action serves, with the activity's words.</summary>
    private async Task<ServedPriority?> ServedAsync(PlanAction action, CancellationToken cancellationToken)
    {
        if (action.PriorityId is not { } priorityId)
        {
            return null;
        }

        Priority priority = await db.PriorityAsync(priorityId, cancellationToken);
        LogicModel? model = action.ActivityId is null ? null : await db.LogicModelAsync(priorityId, cancellationToken);
        return new ServedPriority(priorityId, priority.Title, model?.Elements.FirstOrDefault(one => one.ElementId == action.ActivityId)?.Words);
    }
}
