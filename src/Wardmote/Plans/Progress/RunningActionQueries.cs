using Microsoft.EntityFrameworkCore;
using Wardmote.Accounts;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Progress;

/// <summary>Reads actions with their standing for lists, boards and calendars.</summary>
public static class RunningActionQueries
{
    extension(AppDb db)
    {
        /// <summary>The actions of one plan in the document's order.</summary>
        public Task<IReadOnlyList<RunningAction>> RunningActionsAsync(PlanHead plan, DateOnly today, CancellationToken cancellationToken) =>
            db.RunningActionsAsync([plan], db.PlanActions.Where(action => action.PlanId == plan.PlanId), today, cancellationToken);

        /// <summary>The actions that somebody reports on, in all plans that are carried out.</summary>
        public async Task<IReadOnlyList<RunningAction>> ActionsOfAsync(Guid userId, DateOnly today, CancellationToken cancellationToken) =>
            await db.RunningActionsAsync(await db.RunningPlansAsync(cancellationToken), db.PlanActions.Where(action => action.LeadId == userId), today, cancellationToken);

        /// <summary>Some of the actions of some plans.</summary>
        public async Task<IReadOnlyList<RunningAction>> RunningActionsAsync(IReadOnlyList<PlanHead> plans, IQueryable<PlanAction> chosen, DateOnly today, CancellationToken cancellationToken)
        {
            Dictionary<Guid, PlanHead> heads = plans.ToDictionary(plan => plan.PlanId);
            List<PlanAction> actions = await chosen.AsNoTracking().OrderBy(action => action.Position).ToListAsync(cancellationToken);
            List<Guid> leads = [.. actions.Select(action => action.LeadId).OfType<Guid>().Distinct()];
            Dictionary<Guid, string> members = leads.Count == 0 ? [] : await db.Memberships.Where(member => leads.Contains(member.UserId)).ToDictionaryAsync(member => member.UserId, member => member.Name, cancellationToken);
            return
            [
                .. from action in actions
                   where heads.ContainsKey(action.PlanId)
                   let plan = heads[action.PlanId]
                   select new RunningAction(
                       plan, action, ActionStanding.Of(action.Content, action.Progress, plan.Period, today), action.LeadId is { } lead ? members.GetValueOrDefault(lead) : null, today),
            ];
        }
    }
}
