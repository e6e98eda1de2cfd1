using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>A strategy: its text, its priorities, its workstreams and timeline, and the actions that follow.</summary>
internal static class NarrativeLayout
{
    public static IEnumerable<DocumentBlock> Of(PlanReading reading)
    {
        PlanContent plan = reading.Content;
        return
        [
            .. ReaderTable.Under(1, "At a glance", LayoutParts.Facts(plan)),
            .. LayoutParts.Narrative(plan, 1),
            .. ReaderTable.Under(1, "Priorities", LayoutParts.Priorities(plan)),
            .. LayoutParts.Lists(plan, 1),
            .. ReaderTable.Under(1, "Actions", Actions(reading)),
            .. ReaderTable.Under(1, "Indicators", IndicatorTable.Of("Indicators", plan.Indicators)),
            .. ReaderTable.Under(1, "Budget", LayoutParts.Budgets(plan)),
        ];
    }

    private static IEnumerable<TableBlock> Actions(PlanReading reading) => ReaderTable.Of("Actions", reading.Content.Actions,
        new("Action", action => LayoutParts.TitleAndSteps(action)),
        new("Lead", action => LayoutParts.Lines(action.Leads)),
        new("When", action => LayoutParts.Lines(new[] { action.Start?.Text, action.Due?.Text }.Where(text => !string.IsNullOrEmpty(text))!)),
        new("How it stands", action => reading.ProgressOf(action)?.Standing ?? action.Status ?? ""));
}
