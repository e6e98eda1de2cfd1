using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Plans.Serving;

/// <summary>Says which priority one action serves, or that it serves none.</summary>
public sealed class PlaceAction(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The action of a plan, and the priority it serves; none where it serves none.</summary>
    /// <param name="ActivityId">The activity of the priority's logic model; none where none is named.</param>
    /// <param name="Seen">The version of the action that the person saw when they began.</param>
    public sealed record Request(Guid PlanId, Guid ActionId, long Seen, Guid? PriorityId, Guid? ActivityId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        (await db.PlanHeadAsync(request.PlanId, cancellationToken)).State.MustRun();
        PlanAction action = await db.PlanActionAsync(request.PlanId, request.ActionId, cancellationToken);
        db.MustStillBe(request.Seen, action);
        Priority? priority = request.PriorityId is { } priorityId ? await db.PriorityAsync(priorityId, cancellationToken) : null;
        if (priority is { IsAdopted: false } && action.PriorityId != priority.PriorityId)
        {
            throw new RuleBrokenException($"“{priority.Title}” is closed: choose another priority", nameof(request.PriorityId));
        }

        if (request.ActivityId is { } activityId)
        {
            LogicModel? model = priority is null ? null : await db.LogicModelAsync(priority.PriorityId, cancellationToken);
            if (model?.Elements.Any(one => one.ElementId == activityId && one.Kind == LogicKind.Activity) != true)
            {
                throw new RuleBrokenException("This activity belongs to another priority: choose one of the priority that you named", nameof(request.ActivityId));
            }
        }

        action.Serve(request.PriorityId, request.ActivityId);
        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveAsync(user.Did("plans.action-placed", request.PlanId, clock, $"{action.Title}: {priority?.Title ?? "no priority"}"), cancellationToken);
        }
    }
}
