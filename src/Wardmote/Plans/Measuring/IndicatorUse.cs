using Wardmote.Checks;
using Wardmote.Checks.Content;
using PlanSeries = Wardmote.Checks.Series;

namespace Wardmote.Plans.Measuring;

/// <summary>A row of a plan in which an indicator is used, with what is doubtful about its targets there.</summary>
/// <param name="Part">The part of a compound row; empty for the whole row.</param>
public sealed record IndicatorUse(Guid PlanId, string PlanTitle, Guid RowId, string Part, IndicatorContent Row, IReadOnlyList<Fault> Faults)
{
    /// <summary>The checks that look at one row by itself; the others ask about the plan as a whole.</summary>
    private static readonly HashSet<string> OfARow =
    [
        "target-vs-comment", "target-below-outturn", "target-beyond-best-ever", "no-ambition", "perverse-target", "break-in-series",
        "geography-mismatch", "percent-range", "relative-target-without-baseline", "target-is-not-a-number", "benchmark-unsourced",
    ];

    /// <summary>Where the row stands: "CSI, Reduce anti-social behaviour".</summary>
    public string Place => string.Join(", ", new[] { Row.Tier, Row.Group ?? (Row.Ref.Length > 0 ? Row.Ref : null) }.OfType<string>());

    /// <summary>How far each target lies from what was achieved last before it, in per cent.</summary>
    public IReadOnlyList<TargetStep> Steps => [.. PlanSeries.Of(Row).Where(series => series.Measure is null || Part.Length == 0 || series.Measure == Part)
        .SelectMany(series => series.Targets.Select(target => (series, target, achieved: series.AchievedBefore(target))))
        .Where(step => step.achieved is { Number: not null and not 0 } && !step.series.IsPercentage(step.target))
        .Select(step => new TargetStep(step.target.Period, step.series.Shown(step.target), step.achieved!.Period, step.series.Shown(step.achieved), (double)((step.target.Number!.Value / step.achieved.Number!.Value) - 1) * 100))
        .Take(1)];

    /// <summary>The use, checked by itself.</summary>
    /// <param name="accepted">The keys of the plan's faults that somebody lets stand.</param>
    public static IndicatorUse Of(Guid planId, string planTitle, PlanMeasure link, IndicatorContent row, IReadOnlySet<string> accepted, DateOnly today) => new(
        planId,
        planTitle,
        link.PlanIndicatorId,
        link.Part,
        row,
        [.. PlanChecker.Check(new PlanContent { Title = planTitle, Indicators = [row] }, today, PlanChecker.Rules.Where(rule => OfARow.Contains(rule.Id))).Where(fault => !accepted.Contains(fault.Key))]);
}

/// <summary>How far a target lies from the outturn before it.</summary>
/// <param name="PercentChange">Below zero where the target is lower.</param>
public sealed record TargetStep(string Period, string Target, string LastPeriod, string Last, double PercentChange);
