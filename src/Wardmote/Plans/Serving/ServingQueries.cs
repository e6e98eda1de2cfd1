using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Serving;

/// <summary>Finds the actions that serve priorities.</summary>
public static class ServingQueries
{
    extension(AppDb db)
    {
        /// <summary>The actions of plans that are carried out and serve a priority.</summary>
        public async Task<IReadOnlyList<RunningAction>> ActionsServingAsync(Guid priorityId, DateOnly today, CancellationToken cancellationToken) =>
            await db.RunningActionsAsync(await db.RunningPlansAsync(cancellationToken), db.PlanActions.Where(action => action.PriorityId == priorityId), today, cancellationToken);

        /// <summary>The actions of plans that are carried out, by the priority that each serves.</summary>
        public async Task<ILookup<Guid, RunningAction>> ActionsByPriorityAsync(IReadOnlyCollection<Guid> priorityIds, DateOnly today, CancellationToken cancellationToken)
        {
            List<Guid?> keys = [.. priorityIds];
            return (keys.Count == 0 ? [] : await db.RunningActionsAsync(await db.RunningPlansAsync(cancellationToken), db.PlanActions.Where(action => keys.Contains(action.PriorityId)), today, cancellationToken))
                .ToLookup(running => running.Action.PriorityId!.Value);
        }
    }
}
