using Wardmote.Performance;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>All that a strategy's document tells, as it stands on a day.</summary>
public sealed record StrategyContent(PartnershipStrategy Strategy, string Partnership, DateOnly Today)
{
    /// <summary>The responsible authorities, as the partnership names them.</summary>
    public IReadOnlyList<string> Authorities { get; init; } = [];

    /// <summary>The assessment that it rests on; none where it names none.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>The findings of that assessment that were accepted, and those that priorities rest on.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<StrategyPriority> Priorities { get; init; } = [];

    public IReadOnlyList<GateRow> Gate { get; init; } = [];

    public AssessmentProgramme? Programme { get; init; }

    public IReadOnlyList<EvidencedDuty> Duties { get; init; } = [];

    public IReadOnlyList<Driver> Drivers { get; init; } = [];

    /// <summary>The actions that answer each driver.</summary>
    public ILookup<Guid, RunningAction> Answers { get; init; } = Array.Empty<RunningAction>().ToLookup(_ => Guid.Empty);

    public IReadOnlyList<StrategyRisk> Risks { get; init; } = [];

    public IReadOnlyList<EqualityLine> EqualityLines { get; init; } = [];

    public IReadOnlyList<Resource> Resources { get; init; } = [];

    /// <summary>The rounds in which values are collected, the latest first.</summary>
    public IReadOnlyList<Round> Rounds { get; init; } = [];

    public ResourceTotals Totals => ResourceTotals.Of([.. Resources.Select(one => one.Entry)], Strategy.Head);

    /// <summary>The strategy's year that runs on the day, from 1; the first before it begins, the last after it ended.</summary>
    public int Year => Math.Clamp(Enumerable.Range(1, Strategy.Head.Years).Count(year => Strategy.FirstDay.AddYears(year) <= Today) + 1, 1, Strategy.Head.Years);

    /// <summary>The title of a priority, for a table; empty for none.</summary>
    public string TitleOf(Guid? priorityId) => priorityId is { } id ? Priorities.FirstOrDefault(one => one.Priority.PriorityId == id)?.Priority.Title ?? "A priority that is closed" : "";
}

/// <summary>A priority with all that belongs to it.</summary>
public sealed record StrategyPriority(Priority Priority, int Number)
{
    public LogicModel? Model { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<RunningAction> Actions { get; init; } = [];

    public IReadOnlyList<StrategyIndicator> Indicators { get; init; } = [];

    /// <summary>The words of an activity of the logic model; empty where it is none of them.</summary>
    public string ActivityOf(RunningAction action) => Model?.Elements.FirstOrDefault(one => one.ElementId == action.Action.ActivityId)?.Words ?? "";
}

/// <summary>An indicator as a strategy tells it.</summary>
/// <param name="Baseline">The latest value before the strategy began, or the word for its absence.</param>
/// <param name="Latest">The latest value of all; empty where it is the baseline.</param>
/// <param name="Target">What it should reach in the years of the strategy; says so where nothing is set.</param>
public sealed record StrategyIndicator(Indicator Indicator, DocumentText Baseline, DocumentText Latest, DocumentText Target, bool HasTarget)
{
    /// <summary>How far off its target it may be and still be called close.</summary>
    public DocumentText Threshold { get; init; } = DocumentText.Empty;
}

/// <summary>A duty with what evidences it.</summary>
public sealed record EvidencedDuty(Duty Duty, IReadOnlyList<DutyEvidence> Evidence);
