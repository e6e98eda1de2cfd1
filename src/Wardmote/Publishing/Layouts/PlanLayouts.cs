using System.Diagnostics;
using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>Lays a plan out for readers, whole or as the extract that a committee needs.</summary>
public static class PlanLayouts
{
    /// <summary>Section headings by whose words a section is context rather than decision.</summary>
    private static readonly string[] Context = ["strateg", "context", "background", "risk", "legislation", "profile", "demograph"];

    /// <summary>The layouts by their names.</summary>
    public static IReadOnlyDictionary<PlanLayoutKind, string> Names { get; } = new Dictionary<PlanLayoutKind, string>
    {
        [PlanLayoutKind.Objectives] = "Service plan: a table of objectives",
        [PlanLayoutKind.PrioritiesAndBudget] = "Business plan: indicators and key tasks by priority, with the budget",
        [PlanLayoutKind.Progress] = "Annual review: what was promised and what came of it",
        [PlanLayoutKind.Narrative] = "Strategy: the text with its workstreams and timeline",
        [PlanLayoutKind.IndicatorsAndTasks] = "Service plan with key performance indicators and lettered tasks",
    };

    /// <summary>The layout that suits a plan, by its kind and by what it holds.</summary>
    public static PlanLayoutKind Suiting(PlanContent plan) => plan.Kind switch
    {
        PlanKind.BusinessPlan or PlanKind.IndicatorTable => PlanLayoutKind.PrioritiesAndBudget,
        PlanKind.AnnualReview => PlanLayoutKind.Progress,
        PlanKind.Programme => PlanLayoutKind.Narrative,
        PlanKind.ServicePlan => plan.Indicators.Count > 0 ? PlanLayoutKind.IndicatorsAndTasks : PlanLayoutKind.Objectives,
        _ => plan.Budgets.Count > 0 && plan.Indicators.Count > 0 ? PlanLayoutKind.PrioritiesAndBudget : plan.Actions.Count > 0 ? PlanLayoutKind.Objectives : PlanLayoutKind.Narrative,
    };

    public static Document Of(PlanReading reading, PlanLayoutKind layout) => new(reading.Content.Title, Subtitle(reading.Content, "Plan"), [.. Blocks(reading, layout)]);

    /// <summary>What a committee needs: priorities, outcome indicators and actions, without context, service indicators and the running of the service.</summary>
    public static Document ExtractOf(PlanReading reading, PlanLayoutKind layout)
    {
        PlanContent plan = reading.Content with
        {
            Sections = [.. reading.Content.Sections.Where(section => !Context.Any(word => section.Heading.Contains(word, StringComparison.OrdinalIgnoreCase)))],
            Indicators = [.. reading.Content.Indicators.Where(indicator => indicator.Tier?.Equals("MPI", StringComparison.OrdinalIgnoreCase) != true)],
            Staff = [],
            Checklist = [],
            Lists = [],
            Responsibilities = [],
        };
        return new(plan.Title, Subtitle(plan, "Extract for the committee"), [.. Blocks(reading with { Content = plan }, layout)]);
    }

    private static string Subtitle(PlanContent plan, string kind) => plan.Period is { } period ? $"{kind}, {period.Text}" : kind;

    private static IEnumerable<DocumentBlock> Blocks(PlanReading reading, PlanLayoutKind layout) => layout switch
    {
        PlanLayoutKind.Objectives => ObjectivesLayout.Of(reading),
        PlanLayoutKind.PrioritiesAndBudget => PrioritiesLayout.Of(reading),
        PlanLayoutKind.Progress => ProgressLayout.Of(reading),
        PlanLayoutKind.Narrative => NarrativeLayout.Of(reading),
        PlanLayoutKind.IndicatorsAndTasks => IndicatorsAndTasksLayout.Of(reading),
        _ => throw new UnreachableException(),
    };
}
