using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>A service plan with indicators: mission, checklist, budget and staff; the key performance indicators; the tasks with their risk.</summary>
internal static class IndicatorsAndTasksLayout
{
    public static IEnumerable<DocumentBlock> Of(PlanReading reading)
    {
        PlanContent plan = reading.Content;
        string[] others = [.. plan.Actions.SelectMany(action => action.Other.Keys).Distinct(StringComparer.Ordinal)];
        return
        [
            .. ReaderTable.Under(1, "The service", [.. LayoutParts.Facts(plan), .. LayoutParts.Narrative(plan, 2)]),
            .. ReaderTable.Under(1, "Checklist", LayoutParts.Checklist(plan)),
            .. ReaderTable.Under(1, "Budget and staff", [.. LayoutParts.Budgets(plan), .. LayoutParts.Staff(plan)]),
            .. ReaderTable.Under(1, "Key performance indicators", IndicatorTable.Of("Key performance indicators", plan.Indicators)),
            .. ReaderTable.Under(1, "Tasks", ReaderTable.Of("Tasks", plan.Actions,
            [
                new("Ref", action => action.Ref),
                new("Task", action => action.Title),
                new("Desired outcome", action => action.Outcome ?? action.Activity ?? ""),
                new("Links", action => action.Links ?? ""),
                new("Timescale and milestones", Timescale),
                new("Risk", action => action.Risk ?? ""),
                .. others.Select(other => new ReaderColumn<ActionContent>(other, action => action.Other.GetValueOrDefault(other, ""))),
                new("How it stands", action => reading.ProgressOf(action)?.Standing ?? ""),
            ])),
            .. LayoutParts.Lists(plan, 1),
        ];
    }

    private static DocumentText Timescale(ActionContent action) =>
        LayoutParts.Lines(new List<string?> { action.Due?.Text, action.MilestonesPending }.Concat(action.Milestones.Select(LayoutParts.Step)).Where(text => !string.IsNullOrEmpty(text)).Distinct()!);
}
