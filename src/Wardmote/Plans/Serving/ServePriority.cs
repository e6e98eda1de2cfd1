using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Plans.Serving;

/// <summary>Says which actions serve a priority, and which activity of its logic model each carries out. The text of a published plan stays as it is.</summary>
public sealed class ServePriority(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The priority, and which of the actions that were shown serve it.</summary>
    /// <param name="Shown">The actions that the person could choose among: one of them that is not chosen no longer serves this priority.</param>
    /// <param name="Serving">The chosen ones, each with its activity where one was named.</param>
    public sealed record Request(Guid PriorityId, IReadOnlyCollection<Guid> Shown, IReadOnlyDictionary<Guid, Guid?> Serving);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Priority priority = await db.PriorityAsync(request.PriorityId, cancellationToken);
        if (!priority.IsAdopted && request.Serving.Count > 0)
        {
            throw new RuleBrokenException($"“{priority.Title}” is closed: no action serves it any more");
        }

        LogicModel? model = await db.LogicModelAsync(priority.PriorityId, cancellationToken);
        HashSet<Guid> activities = [.. (model?.Elements ?? []).Where(one => one.Kind == LogicKind.Activity).Select(one => one.ElementId)];
        if (request.Serving.Values.OfType<Guid>().Any(activity => !activities.Contains(activity)))
        {
            throw new RuleBrokenException("One of the activities is no longer in the logic model. Open the page again");
        }

        List<Guid> running = [.. (await db.RunningPlansAsync(cancellationToken)).Select(plan => plan.PlanId)];
        List<Guid> meant = [.. request.Shown.Union(request.Serving.Keys)];
        List<PlanAction> actions = await db.PlanActions.Where(action => meant.Contains(action.ActionId) && running.Contains(action.PlanId)).ToListAsync(cancellationToken);
        if (request.Serving.Keys.Except(actions.Select(action => action.ActionId)).Any())
        {
            throw new NotFoundException("One of the actions");
        }

        foreach (PlanAction action in actions)
        {
            if (request.Serving.TryGetValue(action.ActionId, out Guid? activity))
            {
                action.Serve(priority.PriorityId, activity);
            }
            else if (action.PriorityId == priority.PriorityId)
            {
                action.Serve(null, null);
            }
        }

        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveAsync(user.Did("plans.actions-serve-priority", priority.PriorityId, clock, priority.Title), cancellationToken);
        }
    }
}
