using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>A service plan: the service, the priorities it serves, and a table of its objectives.</summary>
internal static class ObjectivesLayout
{
    public static IEnumerable<DocumentBlock> Of(PlanReading reading)
    {
        PlanContent plan = reading.Content;
        return
        [
            .. ReaderTable.Under(1, "The service", [.. LayoutParts.Facts(plan), .. Responsibilities(plan), .. LayoutParts.Narrative(plan, 2)]),
            .. ReaderTable.Under(1, "Priorities served", LayoutParts.Priorities(plan)),
            .. ReaderTable.Under(1, "Objectives", Objectives(reading)),
            .. ReaderTable.Under(1, "Indicators", IndicatorTable.Of("Indicators", plan.Indicators)),
            .. ReaderTable.Under(1, "Budget and staff", [.. LayoutParts.Budgets(plan), .. LayoutParts.Staff(plan)]),
            .. ReaderTable.Under(1, "Checklist", LayoutParts.Checklist(plan)),
            .. LayoutParts.Lists(plan, 1),
        ];
    }

    private static IEnumerable<DocumentBlock> Responsibilities(PlanContent plan) => plan.Responsibilities.Select(area => new ParagraphBlock(area.Title, IsListItem: true));

    private static IEnumerable<DocumentBlock> Objectives(PlanReading reading) => ReaderTable.Of("Objectives", reading.Content.Actions,
        new("No.", action => action.Ref),
        new("Objective", LayoutParts.TitleAndSteps),
        new("Priority", action => LayoutParts.Lines(action.Priorities)),
        new("Expected outcome", action => action.Outcome ?? ""),
        new("Start", action => action.Start?.Text ?? ""),
        new("Due", action => action.Due?.Text ?? ""),
        new("Status", action => action.Status ?? ""),
        new("How it stands", action => reading.ProgressOf(action)?.Standing ?? ""),
        new("Lead", action => LayoutParts.Lines(action.Leads)),
        new("Notes", action => LayoutParts.Lines(new[] { action.Notes, action.Dependency, reading.ProgressOf(action)?.Latest }.Where(text => !string.IsNullOrEmpty(text)).Distinct()!)));
}
