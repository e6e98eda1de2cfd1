using Wardmote.Platform.Common;
using Wardmote.Plans.Progress;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Plans.Pages;

/// <summary>A file of evidence as an action's page lists it.</summary>
public sealed record ProofRow(Guid FileId, string FileName, int Size, string Who, DateTime At);

/// <summary>The priority that an action serves.</summary>
/// <param name="Activity">The words of the activity that it carries out; none where none is named.</param>
public sealed record ServedPriority(Guid PriorityId, string Title, string? Activity);

/// <summary>How an action goes, arranged for its page.</summary>
public sealed record ActionView(RunningAction Running, IReadOnlyList<ActionUpdate> Updates, IReadOnlyList<ProofRow> Proof, bool MayReport)
{
    private const int Shown = 6;

    /// <summary>The priority that it serves; none where nobody said.</summary>
    public ServedPriority? Served { get; init; }

    /// <summary>The drivers of the horizon scan that it answers.</summary>
    public IReadOnlyList<Driver> Answered { get; init; } = [];

    /// <summary>Whether the person may say which priority it serves.</summary>
    public bool MayPlace { get; init; }

    public ActionProgress Progress => Running.Action.Progress;

    public Guid PlanId => Running.Plan.PlanId;

    public Guid ActionId => Running.Action.ActionId;

    public IReadOnlyList<MilestoneState> Milestones { get; } = MilestoneState.Of(Running.Action.Content, Running.Action.Progress, Running.Plan.Period);

    public IReadOnlyList<MilestoneDone> Orphans { get; } = MilestoneState.Orphans(Running.Action.Content, Running.Action.Progress);

    /// <summary>The latest times that something was due, the newest first.</summary>
    public IReadOnlyList<OccurrenceState> Latest { get; } = [.. Running.Action.Progress.OccurrencesTo(Running.Today).Reverse().Take(Shown)];

    public bool HasPhases => Running.Dated.Any(thing => !thing.IsDone);

    /// <summary>The state of a milestone in a word, with the colour beside it.</summary>
    public (string Word, string Colour) StateOf(MilestoneState step) =>
        step.Done is not null ? ("Done", "green") : step.IsLate(Running.Today) ? ("Late", "red") : step.Due is null ? ("No date", "grey") : ("Open", "blue");

    /// <summary>An amount of money; a dash where nobody gave one.</summary>
    public static string Money(decimal? amount) => amount is { } pounds ? (pounds == decimal.Truncate(pounds) ? $"£{pounds:N0}" : $"£{pounds:N2}") : "–";

    /// <summary>What a milestone waits for; none where nothing comes first.</summary>
    public string? After(MilestoneState step) => Names(Progress.Predecessors.Where(one => one.Milestone == step.Content.Text));

    /// <summary>The actions that come before this one; none where none does.</summary>
    public string? AfterActions => Names(Progress.Predecessors.Where(one => one.Milestone is null));

    public static string Day(DateOnly? day) => day is { } known ? new WrittenDate("", DatePrecision.Day, known, known).InASentence[3..] : "";

    private static string? Names(IEnumerable<Predecessor> all) => string.Join("; ", all.Select(one => one.BeforeTitle)) is { Length: > 0 } names ? names : null;
}
