using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>How an action goes: what is done, what it waits for, what comes next. The plan's own text stays as it is; this is the running of it.</summary>
public sealed record ActionProgress
{
    public static readonly ActionProgress None = new();

    /// <summary>The status that was reported last; none while only the plan speaks.</summary>
    public ReportedStatus? Status { get; init; }

    public string? NextStep { get; init; }

    public IReadOnlyList<MilestoneDone> MilestonesDone { get; init; } = [];

    public ExternalWait? Wait { get; init; }

    public RecurrenceRule? Recurrence { get; init; }

    public IReadOnlyList<Occurrence> Occurrences { get; init; } = [];

    /// <summary>The decisions that it must pass, in their order.</summary>
    public IReadOnlyList<DecisionGate> Gates { get; init; } = [];

    public IReadOnlyList<Predecessor> Predecessors { get; init; } = [];

    public IReadOnlyList<SpendEntry> Spend { get; init; } = [];

    /// <summary>Where the action comes from; none where nobody has said.</summary>
    public Lineage? Lineage { get; init; }

    /// <summary>The status that holds now: a plan corrected after the last report speaks last.</summary>
    public string? StatusNow(ActionContent content) => IsReported(content) ? Status!.Text : content.Status;

    /// <summary>Whether the status that holds now was reported, rather than written in the plan.</summary>
    public bool IsReported(ActionContent content) => Status is { } reported && reported.PlanSaid == content.Status;

    /// <summary>What it waits for now: what somebody reported, or what the plan says where nobody ended it.</summary>
    public string? WaitsFor(ActionContent content) => Wait switch
    {
        { EndedOn: null } wait => wait.For,
        { } => null,
        _ => content.Dependency ?? content.MilestonesPending ?? (content.Due is { Precision: DatePrecision.ToBeConfirmed } due ? due.Reason : null),
    };

    /// <summary>What the recurrence rule asked for up to a day, with what was recorded, oldest first.</summary>
    public IReadOnlyList<OccurrenceState> OccurrencesTo(DateOnly day) => Recurrence is null
        ? []
        : [.. Recurrence.UpTo(day).Select(due => new OccurrenceState(due, Occurrences.LastOrDefault(one => one.Of == due.First)))];

    /// <summary>The latest amounts of each budget line.</summary>
    public IReadOnlyList<SpendEntry> SpendNow => [.. Spend.GroupBy(entry => entry.Line, StringComparer.OrdinalIgnoreCase).Select(line => line.OrderBy(entry => entry.On).Last())];

    /// <summary>Records what became of one time that something was due; saying it again replaces what was said.</summary>
    public ActionProgress Record(Occurrence occurrence)
    {
        if (Recurrence is null || !Recurrence.UpTo(occurrence.Of).Any(due => due.First == occurrence.Of))
        {
            throw new RuleBrokenException("Nothing was due then: the list was changed meanwhile. Open the page again");
        }

        return this with { Occurrences = [.. Occurrences.Where(one => one.Of != occurrence.Of), occurrence] };
    }

    /// <summary>Refuses to call a milestone, or with none the whole action, done before what must come first.</summary>
    /// <param name="isDone">Whether an action that comes first is done; it is asked only for those that <see cref="Predecessors"/> names.</param>
    public void MustBeReadyFor(string? milestone, IReadOnlyList<MilestoneState> states, Func<Guid, bool> isDone)
    {
        foreach (Predecessor first in Predecessors.Where(one => one.Milestone is null ? milestone is null : milestone is not null && Comparing.Matching.Plain(one.Milestone) == Comparing.Matching.Plain(milestone)))
        {
            bool open = first.BeforeActionId is { } actionId
                ? !isDone(actionId)
                : states.Any(state => state.Done is null && Comparing.Matching.Plain(state.Content.Text) == Comparing.Matching.Plain(first.BeforeMilestone ?? ""));
            if (open)
            {
                throw new RuleBrokenException($"{(milestone is null ? "This cannot be complete" : $"“{milestone}” cannot be done")} before “{first.BeforeTitle}”, which is not done yet");
            }
        }
    }
}
