using Wardmote.Platform.Common;

namespace Wardmote.Publishing;

/// <summary>Which report.</summary>
public enum ReportKind
{
    /// <summary>The quarter's performance: exceptions first, then by priority, with actions overdue and coming.</summary>
    Quarterly,

    /// <summary>Every indicator on one page.</summary>
    Scorecard,

    /// <summary>A plan in the layout of a plan.</summary>
    Plan,

    /// <summary>What a committee needs of a plan.</summary>
    CommitteeExtract,

    /// <summary>What one lead officer has to do, by date.</summary>
    WorkPlan,

    /// <summary>The partnership's strategy; it is written and published on its own page.</summary>
    Strategy,
}

/// <summary>What somebody asked a report for.</summary>
/// <param name="Period">The period, for the reports that have one.</param>
/// <param name="PlanId">The plan, for the reports about one; the quarterly report covers all plans where it names none.</param>
/// <param name="Layout">The layout of a plan; none for the one that suits its kind.</param>
/// <param name="Lead">Whose work plan.</param>
public sealed record ReportRequest(ReportKind Kind, Period? Period = null, Guid? PlanId = null, PlanLayoutKind? Layout = null, string? Lead = null);

/// <summary>How a plan is laid out for readers.</summary>
public enum PlanLayoutKind
{
    /// <summary>A table of objectives with outcome, dates, status and lead, as in a service plan.</summary>
    Objectives,

    /// <summary>Indicators and key tasks under each priority, with the budget they need, as in a business plan.</summary>
    PrioritiesAndBudget,

    /// <summary>What was promised and what came of it, commitment by commitment, as in an annual review.</summary>
    Progress,

    /// <summary>The text of the plan with its workstreams and timeline, as in a strategy.</summary>
    Narrative,

    /// <summary>Key performance indicators with outturn, target and projection, then lettered tasks with risk, as in a service plan with indicators.</summary>
    IndicatorsAndTasks,
}
