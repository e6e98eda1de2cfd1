using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>A business plan: under each priority its indicators by tier and its key tasks, then what they need of the budget.</summary>
internal static class PrioritiesLayout
{
    private const string Ungrouped = "For all priorities";

    public static IEnumerable<DocumentBlock> Of(PlanReading reading)
    {
        PlanContent plan = reading.Content;
        string[] groups = [.. plan.Indicators.Select(indicator => indicator.Group).Concat(plan.Actions.Select(GroupOf)).Select(group => group ?? Ungrouped).Distinct(StringComparer.OrdinalIgnoreCase)];
        return
        [
            .. ReaderTable.Under(1, "About this plan", [.. LayoutParts.Facts(plan), .. LayoutParts.Narrative(plan, 2), .. LayoutParts.Priorities(plan)]),
            .. groups.SelectMany(group => ReaderTable.Under(1, group,
            [
                .. plan.Indicators.Where(indicator => Is(indicator.Group, group)).GroupBy(indicator => indicator.Tier ?? "").SelectMany(tier =>
                    ReaderTable.Under(2, tier.Key.Length > 0 ? $"Indicators: {tier.Key}" : "Indicators", IndicatorTable.Of(Named("Indicators", group, tier.Key), [.. tier]))),
                .. ReaderTable.Under(2, "Key tasks", Tasks(Named("Key tasks", group, ""), [.. plan.Actions.Where(action => Is(GroupOf(action), group))], reading)),
            ])),
            .. ReaderTable.Under(1, "Links to the budget", LayoutParts.Budgets(plan)),
            .. ReaderTable.Under(1, "Staff", LayoutParts.Staff(plan)),
            .. LayoutParts.Lists(plan, 1),
        ];
    }

    private static string? GroupOf(ActionContent action) => action.Priorities.Count > 0 ? action.Priorities[0] : null;

    private static bool Is(string? one, string group) => (one ?? Ungrouped).Equals(group, StringComparison.OrdinalIgnoreCase);

    private static string Named(string what, string group, string tier) => string.Join(", ", new[] { what, tier, group }.Where(text => text.Length > 0));

    private static IEnumerable<TableBlock> Tasks(string name, IReadOnlyList<ActionContent> actions, PlanReading reading) => ReaderTable.Of(name, actions,
        new("Code", action => action.Code ?? action.Ref),
        new("Task", LayoutParts.TitleAndSteps),
        new("Targeted outcome", action => action.Outcome ?? ""),
        new("Partners and procurement", action => LayoutParts.Lines(action.Partners)),
        new("Officers", action => LayoutParts.Lines(action.Leads)),
        new("Target date", action => action.Due?.Text ?? ""),
        new("Status", action => action.Status ?? ""),
        new("How it stands", action => reading.ProgressOf(action)?.Standing ?? ""),
        new("Budget", action => action.Budget ?? ""));
}
