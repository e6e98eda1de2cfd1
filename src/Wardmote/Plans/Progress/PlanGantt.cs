using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Progress;

/// <summary>A plan's actions and milestones along a calendar.</summary>
public static class PlanGantt
{
    /// <summary>Ten years are as much as a calendar can show; a slip of the pen in one date must not stretch it further.</summary>
    private const int MostYears = 10;

    /// <summary>The calendar; none where nothing has a date.</summary>
    public static Gantt? Of(PlanHead plan, IReadOnlyList<RunningAction> actions, DateOnly today)
    {
        List<DatedThing> dated = [.. actions.SelectMany(one => one.Dated)];
        if (dated.Count == 0)
        {
            return null;
        }

        DateOnly first = dated.Min(thing => thing.When.First!.Value);
        DateOnly last = dated.Max(thing => thing.When.Last!.Value);
        first = first < last.AddYears(-MostYears) ? last.AddYears(-MostYears) : first;
        int late = actions.Count(one => one.Standing.Kind == Standing.Overdue);
        int without = actions.Count(one => one.Dated.Count == 0);
        string says = $"{actions.Count} actions, {(late == 0 ? "none" : late)} overdue{(without == 0 ? "" : $", {without} without a date")}.";
        return new Gantt($"Actions of {plan.Title}", says, first, last,
            [.. actions.GroupBy(one => one.Action.Content.Priorities.Count > 0 ? one.Action.Content.Priorities[0] : "").OrderBy(group => group.Key.Length == 0).Select(group => new GanttGroup(group.Key.Length == 0 ? "" : $"Priority {group.Key}", [.. group.Select(Row)]))])
        {
            Today = today >= first && today <= last ? today : null,
        };
    }

    private static GanttRow Row(RunningAction one) => new(one.Action.Content.Name, one.Action.Content.Start?.First, one.Action.Content.Due?.Last, one.Standing.Kind.Title)
    {
        Href = PlanLinks.Action(one.Plan.PlanId, one.Action.ActionId),
        Tone = one.Standing.Kind switch
        {
            Standing.Done or Standing.NoLongerRequired => GanttTone.Done,
            Standing.Overdue or Standing.AtRisk => GanttTone.Late,
            Standing.OnTrack or Standing.BusinessAsUsual => GanttTone.Running,
            _ => GanttTone.Planned,
        },
        Milestones = [.. one.Dated.Where(thing => thing.What is not ("Starts" or "Due")).Select(thing => new GanttMilestone(thing.When.First!.Value, thing.When.Last!.Value, thing.What, thing.IsDone))],
    };
}
