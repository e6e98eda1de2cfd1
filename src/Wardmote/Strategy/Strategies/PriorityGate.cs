using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Strategies;

/// <summary>What every adopted priority must have before the strategy is whole.</summary>
public enum GateCheck { Evidence, LogicModel, Action, Indicator, Lead, EqualityLine, Risk }

/// <summary>What is known of an adopted priority when it comes to the gate.</summary>
public sealed record PriorityFacts(Guid PriorityId, string Title)
{
    /// <summary>The findings that it rests on and that were neither rejected nor merged.</summary>
    public int Findings { get; init; }

    /// <summary>What its logic model lacks; none where it has no logic model.</summary>
    public IReadOnlyList<string>? LogicGaps { get; init; }

    /// <summary>Whether its logic model goes from an activity to an outcome.</summary>
    public bool HasLogicCore { get; init; }

    /// <summary>The actions of plans that are carried out and serve it.</summary>
    public int Actions { get; init; }

    /// <summary>Its indicators, through its logic model and through the plans.</summary>
    public int Indicators { get; init; }

    /// <summary>Those of them that have a target.</summary>
    public int IndicatorsWithTarget { get; init; }

    public string? Lead { get; init; }

    public int EqualityLines { get; init; }

    /// <summary>Those of them whose impact is judged.</summary>
    public int EqualityLinesJudged { get; init; }

    public int OpenRisks { get; init; }
}

/// <summary>One thing that the gate looked for.</summary>
/// <param name="Says">What was found, or what is missing.</param>
public sealed record GateFinding(GateCheck Check, bool IsThere, string Says);

/// <summary>A priority before the gate, check by check.</summary>
public sealed record GateRow(PriorityFacts Priority, IReadOnlyList<GateFinding> Findings)
{
    public IReadOnlyList<GateFinding> Missing => [.. Findings.Where(one => !one.IsThere)];

    public GateFinding Of(GateCheck check) => Findings.First(one => one.Check == check);
}

/// <summary>
/// The completeness gate: every adopted priority has evidence, a logic model, an action, an indicator with a target, a lead, an equality line and a
/// risk. A strategy with gaps can be drafted and read at any time, and says what is missing; it is published only with a reason.
/// </summary>
public static class PriorityGate
{
    public static IReadOnlyList<GateRow> Look(IEnumerable<PriorityFacts> priorities) => [.. priorities.Select(Look)];

    /// <summary>How many things are missing in all; a strategy without a priority lacks that.</summary>
    public static int Gaps(IReadOnlyList<GateRow> rows) => rows.Count == 0 ? 1 : rows.Sum(row => row.Missing.Count);

    private static GateRow Look(PriorityFacts facts) => new(facts,
    [
        new(GateCheck.Evidence, facts.Findings > 0, facts.Findings > 0 ? NumberWords.Count(facts.Findings, "finding") : "It rests on no finding"),
        new(GateCheck.LogicModel, facts.HasLogicCore, LogicSays(facts)),
        new(GateCheck.Action, facts.Actions > 0, facts.Actions > 0 ? NumberWords.Count(facts.Actions, "action") : "No action of a plan serves it"),
        new(GateCheck.Indicator, facts.IndicatorsWithTarget > 0, IndicatorSays(facts)),
        new(GateCheck.Lead, facts.Lead is not null, facts.Lead ?? "Nobody leads it"),
        new(GateCheck.EqualityLine, facts.EqualityLinesJudged > 0, EqualitySays(facts)),
        new(GateCheck.Risk, facts.OpenRisks > 0, facts.OpenRisks > 0 ? NumberWords.Count(facts.OpenRisks, "risk") : "No risk is named"),
    ]);

    private static string LogicSays(PriorityFacts facts) => facts switch
    {
        { LogicGaps: null } => "It has no logic model",
        { HasLogicCore: false } => "Its logic model does not go from an activity to an outcome",
        { LogicGaps.Count: 0 } => "Whole",
        { LogicGaps: var gaps } => $"There, with {NumberWords.Count(gaps.Count, "gap")}",
    };

    private static string IndicatorSays(PriorityFacts facts) => facts switch
    {
        { Indicators: 0 } => "No indicator shows whether it is reached",
        { IndicatorsWithTarget: 0 } => $"{NumberWords.Count(facts.Indicators, "indicator")}, none with a target",
        _ => $"{NumberWords.Count(facts.Indicators, "indicator")}, {NumberWords.Count(facts.IndicatorsWithTarget)} with a target",
    };

    private static string EqualitySays(PriorityFacts facts) => facts switch
    {
        { EqualityLines: 0 } => "No equality line",
        { EqualityLinesJudged: 0 } => $"{NumberWords.Count(facts.EqualityLines, "line")}, no impact judged yet",
        _ => NumberWords.Count(facts.EqualityLines, "line"),
    };
}

/// <summary>What the checks are called.</summary>
public static class GateChecks
{
    extension(GateCheck check)
    {
        public string Title => check switch
        {
            GateCheck.LogicModel => "Logic model",
            GateCheck.EqualityLine => "Equality line",
            GateCheck.Indicator => "Indicator with target",
            _ => check.ToString(),
        };
    }
}
