using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wardmote.Checks.Content;
using Wardmote.Plans;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Publishing.Layouts;

namespace Wardmote.Publishing.Reports;

/// <summary>Reads how the actions of a partnership's plans stand, for a report.</summary>
internal static class ActionLineQueries
{
    /// <summary>The actions of the plans that are carried out, or of one plan.</summary>
    public static async Task<IReadOnlyList<ActionLine>> OfAsync(AppDb db, Guid? planId, Period period, DateOnly today, CancellationToken cancellationToken) =>
        await LinesAsync(db, planId, action => true, period.Next.Last, today, cancellationToken);

    /// <summary>The actions of which a person, role or body is a lead.</summary>
    public static async Task<IReadOnlyList<ActionLine>> OfLeadAsync(AppDb db, string lead, DateOnly today, CancellationToken cancellationToken) =>
        await LinesAsync(db, null, action => action.Leads.Contains(lead, StringComparer.OrdinalIgnoreCase), Period.Of(PeriodKind.Quarter, today).Next.Last, today, cancellationToken);

    /// <summary>The leads that the actions of running plans name.</summary>
    public static async Task<IReadOnlyList<string>> LeadsAsync(AppDb db, CancellationToken cancellationToken)
    {
        List<Guid> running = [.. (await db.RunningPlansAsync(cancellationToken)).Select(plan => plan.PlanId)];
        List<ActionContent> actions = await db.PlanActions.AsNoTracking().Where(action => running.Contains(action.PlanId)).Select(action => action.Content).ToListAsync(cancellationToken);
        return [.. actions.SelectMany(action => action.Leads).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>How each action of a plan stands, in the plan's order, for the plan's own layouts.</summary>
    public static IReadOnlyList<ActionProgressLine> Progress(Plan plan, IReadOnlyDictionary<Guid, ActionUpdate> latest, DateOnly today) =>
        [.. plan.Actions.OrderBy(action => action.Position).Select(action =>
        {
            ActionStanding standing = ActionStanding.Of(action.Content, action.Progress, plan.Content.Period, today);
            return new ActionProgressLine(Word(standing.Kind), standing.Reason, Told(latest.GetValueOrDefault(action.ActionId)));
        })];

    /// <summary>What was reported last of each action of some plans.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ActionUpdate>> LatestAsync(AppDb db, IReadOnlyCollection<Guid> planIds, CancellationToken cancellationToken)
    {
        DbSet<ActionUpdate> all = db.ActionUpdates;
        List<ActionUpdate> updates = await all.AsNoTracking()
            .Where(update => planIds.Contains(update.PlanId) && !all.Any(later => later.ActionId == update.ActionId && later.At > update.At)).ToListAsync(cancellationToken);
        return updates.GroupBy(update => update.ActionId).ToDictionary(group => group.Key, group => group.MaxBy(update => update.UpdateId)!);
    }

    private static async Task<IReadOnlyList<ActionLine>> LinesAsync(AppDb db, Guid? planId, Func<ActionContent, bool> isWanted, DateOnly comingUntil, DateOnly today, CancellationToken cancellationToken)
    {
        Dictionary<Guid, PlanHead> plans = (await db.RunningPlansAsync(cancellationToken)).Where(plan => planId is null || plan.PlanId == planId).ToDictionary(plan => plan.PlanId);
        List<Guid> ids = [.. plans.Keys];
        List<PlanAction> actions = [.. (await db.PlanActions.AsNoTracking().Where(action => ids.Contains(action.PlanId)).OrderBy(action => action.Position).ToListAsync(cancellationToken))
            .Where(action => isWanted(action.Content))];
        IReadOnlyDictionary<Guid, ActionUpdate> latest = await LatestAsync(db, ids, cancellationToken);
        Dictionary<Guid, IReadOnlyList<PriorityContent>> priorities = (await db.Plans.AsNoTracking().Where(plan => ids.Contains(plan.PlanId)).Select(plan => new { plan.PlanId, plan.Content }).ToListAsync(cancellationToken))
            .ToDictionary(plan => plan.PlanId, plan => plan.Content.Priorities);
        return [.. actions.Select(action => Line(action, plans[action.PlanId], priorities[action.PlanId], latest.GetValueOrDefault(action.ActionId), comingUntil, today))];
    }

    /// <summary>The title of the first priority that an action serves: tables of actions often name it by its number.</summary>
    private static string Priority(ActionContent action, IReadOnlyList<PriorityContent> priorities) => action.Priorities.Count == 0 ? ""
        : priorities.FirstOrDefault(priority => priority.Ref.Length > 0 && priority.Ref.Equals(action.Priorities[0], StringComparison.OrdinalIgnoreCase)) is { } named ? named.Title
        : action.Priorities[0];

    private static ActionLine Line(PlanAction action, PlanHead plan, IReadOnlyList<PriorityContent> priorities, ActionUpdate? latest, DateOnly comingUntil, DateOnly today)
    {
        ActionStanding standing = ActionStanding.Of(action.Content, action.Progress, plan.Period, today);
        return new ActionLine(action.Content.Name, Word(standing.Kind), ConcernOf(standing, comingUntil))
        {
            Plan = plan.Title,
            Priority = Priority(action.Content, priorities),
            Lead = string.Join(", ", action.Content.Leads),
            Due = action.Content.Due?.Text ?? "",
            DueOn = standing.NextDue ?? action.DueLast,
            Why = standing.Contradiction is { } contradiction ? $"{standing.Reason}. {contradiction}" : standing.Reason,
            Latest = Told(latest),
            NextStep = action.Progress.NextStep ?? "",
            Cliffs = standing.Kind.IsClosed ? [] : [.. FundingCliffs.Of(action.Content, plan.Period, today).Select(cliff => cliff.InWords)],
        };
    }

    private static Concern ConcernOf(ActionStanding standing, DateOnly comingUntil) => standing.Kind switch
    {
        Standing.Overdue => Concern.Overdue,
        Standing.AtRisk => Concern.AtRisk,
        Standing.Waiting => Concern.Waiting,
        Standing.Done or Standing.NoLongerRequired => Concern.Finished,
        _ => standing.NextDue <= comingUntil ? Concern.Coming : Concern.Running,
    };

    private static DocumentText Word(Standing standing) => DocumentText.State(standing.Title, standing switch
    {
        Standing.Overdue => Tone.Bad,
        Standing.AtRisk => Tone.Warning,
        Standing.Done or Standing.OnTrack => Tone.Good,
        _ => Tone.Neutral,
    });

    private static string Told(ActionUpdate? update) => update is null ? "" :
        string.Create(CultureInfo.InvariantCulture, $"{(update.Text.Length > 0 ? update.Text : update.MilestonesDone.Count > 0 ? $"Done: {string.Join(", ", update.MilestonesDone)}" : update.Status)} ({update.Who}, {update.At:d MMMM yyyy})");
}
