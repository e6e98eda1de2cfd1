using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Progress;

/// <summary>A plan as its actions need it: without what else it says.</summary>
public sealed record PlanHead(Guid PlanId, string Title, PlanState State, string? PeriodText)
{
    /// <summary>The plan's period at the precision at which it is written.</summary>
    public WrittenDate? Period { get; } = PeriodText is null ? null : WrittenDateReader.ReadCell(PeriodText);
}

/// <summary>What is asked of how actions go.</summary>
public static class ProgressQueries
{
    extension(AppDb db)
    {
        public DbSet<PlanAction> PlanActions => db.Set<PlanAction>();

        public DbSet<ActionUpdate> ActionUpdates => db.Set<ActionUpdate>();

        /// <summary>The head of a plan, without its actions and its text.</summary>
        public async Task<PlanHead> PlanHeadAsync(Guid planId, CancellationToken cancellationToken) =>
            await db.Plans.Where(plan => plan.PlanId == planId).Select(plan => new PlanHead(plan.PlanId, plan.Title, plan.State, plan.Period)).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("The plan");

        /// <summary>The heads of the plans that are carried out.</summary>
        public async Task<IReadOnlyList<PlanHead>> RunningPlansAsync(CancellationToken cancellationToken) =>
            await db.Plans.Where(plan => plan.State == PlanState.Draft || plan.State == PlanState.Published).Select(plan => new PlanHead(plan.PlanId, plan.Title, plan.State, plan.Period)).ToListAsync(cancellationToken);

        /// <summary>One action, without the rest of its plan.</summary>
        public async Task<PlanAction> PlanActionAsync(Guid planId, Guid actionId, CancellationToken cancellationToken) =>
            await db.PlanActions.FirstOrDefaultAsync(action => action.ActionId == actionId && action.PlanId == planId, cancellationToken) ?? throw new NotFoundException("The action");

        /// <summary>What was reported on an action last, so that a second person can be shown it; empty where nothing was.</summary>
        public async Task<string> LatestUpdateAsync(Guid actionId, CancellationToken cancellationToken) =>
            await db.ActionUpdates.Where(update => update.ActionId == actionId).OrderByDescending(update => update.At).ThenByDescending(update => update.UpdateId)
                .Select(update => update.Who + ": " + update.Text).FirstOrDefaultAsync(cancellationToken) ?? "";

        /// <summary>Which of some actions are done, for those that others wait for.</summary>
        public async Task<IReadOnlySet<Guid>> DoneAsync(IEnumerable<Predecessor> predecessors, CancellationToken cancellationToken)
        {
            List<Guid> wanted = [.. predecessors.Select(one => one.BeforeActionId).OfType<Guid>().Distinct()];
            return wanted.Count == 0 ? new HashSet<Guid>() : await db.PlanActions.Where(action => wanted.Contains(action.ActionId) && action.IsClosed).Select(action => action.ActionId).ToHashSetAsync(cancellationToken);
        }

        /// <summary>The names of a plan's other actions.</summary>
        public async Task<IReadOnlyList<ActionName>> OtherActionsAsync(Guid planId, Guid actionId, CancellationToken cancellationToken)
        {
            List<PlanAction> others = await db.PlanActions.AsNoTracking().Where(action => action.PlanId == planId && action.ActionId != actionId).OrderBy(action => action.Position).ToListAsync(cancellationToken);
            return [.. others.Select(action => new ActionName(action.ActionId, action.Content.Ref, action.Code, action.Title))];
        }
    }
}
