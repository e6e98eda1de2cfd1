using Wardmote.Access;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Pages;

/// <summary>Actions that stand under one priority.</summary>
public sealed record ActionGroup(string Heading, IReadOnlyList<(ActionContent Action, int Index)> Actions);

/// <summary>Indicators that stand in one table, with the columns that their values need.</summary>
public sealed record IndicatorGroup(string Heading, IReadOnlyList<(string Period, ValueKind Kind)> Columns, IReadOnlyList<(IndicatorContent Indicator, int Index)> Indicators);

/// <summary>What a plan says, arranged for reading: a kept plan with its links, or an edition without.</summary>
/// <param name="Plan">The plan whose things are linked to; none for an edition, which stays as it was.</param>
public sealed record PlanView(PlanContent Content, Plan? Plan, CurrentUser User)
{
    public bool MayCorrect => Plan is not null && User.MayCorrect(Plan, Permission.EditPlans);

    public string ActionWord => Content.Vocabulary.ActionWord;

    /// <summary>The actions under the priority that each names first; those that name none come last.</summary>
    public IReadOnlyList<ActionGroup> ActionGroups => [.. Content.Actions.Select((action, index) => (action, index))
        .GroupBy(pair => Heading(pair.action), StringComparer.Ordinal)
        .OrderBy(group => group.Key.Length == 0)
        .Select(group => new ActionGroup(group.Key, [.. group]))];

    public IReadOnlyList<IndicatorGroup> IndicatorGroups => [.. Content.Indicators.Select((indicator, index) => (indicator, index))
        .GroupBy(pair => string.Join(": ", new[] { pair.indicator.Tier, pair.indicator.Group }.Where(text => !string.IsNullOrEmpty(text))), StringComparer.Ordinal)
        .Select(group => new IndicatorGroup(
            group.Key,
            [.. group.SelectMany(pair => pair.indicator.Values).Select(value => (value.Period, value.Kind)).Distinct()],
            [.. group]))];

    public string? ActionHref(int index) => Plan is null ? null : PlanLinks.Action(Plan.PlanId, Plan.Actions[index].ActionId);

    public string? IndicatorHref(int index) => Plan is null ? null : PlanLinks.Indicator(Plan.PlanId, Plan.Indicators[index].IndicatorId);

    public string? LineHref(string part, int index) => MayCorrect ? PlanLinks.Line(Plan!.PlanId, part, index) : null;

    public string? AddHref(string part) => MayCorrect ? PlanLinks.AddLine(Plan!.PlanId, part) : null;

    /// <summary>The cells of one column as written; the parts of a compound value share one cell.</summary>
    public static string Cell(IndicatorContent indicator, (string Period, ValueKind Kind) column) => string.Join(
        "; ", indicator.Values.Where(value => (value.Period, value.Kind) == column).Select(value => value.Text).Distinct(StringComparer.Ordinal));

    private string Heading(ActionContent action) => HeadingOf(Content, action, Content.Actions.Any(other => other.Period != action.Period));

    /// <summary>The priority that an action names first, as a heading; empty where it names none.</summary>
    /// <param name="hasSets">Whether the plan holds several sets of actions, so that the set is named too.</param>
    public static string HeadingOf(PlanContent plan, ActionContent action, bool hasSets)
    {
        if (action.Priorities.Count == 0)
        {
            return "";
        }

        string named = action.Priorities[0];
        PriorityContent? priority = plan.Priorities.FirstOrDefault(one => one.Ref == named && (one.Period is null || one.Period == action.Period))
            ?? plan.Priorities.FirstOrDefault(one => one.Ref == named || one.Title == named);
        string heading = priority is null ? $"Priority {named}" : $"{(priority.Ref == priority.Title ? "" : priority.Ref)} {priority.Title}".Trim();
        return action.Period is { } period && hasSets ? $"{period}: {heading}" : heading;
    }
}
