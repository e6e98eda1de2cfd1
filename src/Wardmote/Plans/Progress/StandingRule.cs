using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>The rule by which an action's standing is found: these steps in their order, and the first that gives a reason decides.</summary>
public static class StandingRule
{
    /// <summary>The steps, gravest doubt last: what is closed first, then what waits, what is late, what is in danger, and what goes well.</summary>
    public static IReadOnlyList<StandingStep> Steps { get; } =
    [
        new(Standing.NoLongerRequired, "The typed status says that it is not wanted any more", facts => facts.Claim == StatusClaim.NoLongerRequired ? $"{facts.Says} {facts.Status}" : null),
        new(Standing.Done, "Every milestone and decision is done; or the typed status says so, and no milestone or decision is open", Done),
        new(Standing.Waiting, "It waits for a law, a decision or somebody else outside the partnership", Waiting),
        new(Standing.BusinessAsUsual, "The typed status says so, or the plan sets no end, and nothing that recurs was missed",
            facts => facts.MissedOccurrence is not null ? null : facts.Claim == StatusClaim.BusinessAsUsual ? $"{facts.Says} {facts.Status}" : facts.Action.Due is { Precision: DatePrecision.Ongoing } due ? $"The plan sets no end: “{due.Text}”" : null),
        new(Standing.Overdue, "The last day is past on which it can fall due", facts => facts.IsPastDue ? $"It was due {facts.Action.Due!.InASentence} and is not done" : null),
        new(Standing.AtRisk, "A milestone or decision is late, a decision was refused, the latest recurrence was missed, its money has ended, or the typed status says so", AtRisk),
        new(Standing.AtRisk, "It should have started, and the typed status says that it has not",
            facts => facts.Claim == StatusClaim.NotStarted && !facts.HasProgress && facts.Action.Start is { } start && start.Last < facts.Today ? $"It was to start {start.InASentence}; {facts.Says.LowerFirst} {facts.Status}" : null),
        new(Standing.NotStarted, "It starts later, or the typed status says that it has not started",
            facts => facts.HasProgress ? null : facts.IsToStartLater ? $"It starts {facts.Action.Start!.InASentence}" : facts.Claim == StatusClaim.NotStarted ? $"{facts.Says} {facts.Status}" : null),
        new(Standing.OnTrack, "Something is done or reported as under way, and nothing is late", OnTrack),
        new(Standing.NotReported, "Nobody has said how it goes", facts => facts.Action.Due is { IsDate: true } due ? $"It is due {due.InASentence}; nobody has said how it goes" : "It has no date, and nobody has said how it goes"),
    ];

    /// <summary>A count as a sentence has it: "two milestones".</summary>
    internal static string Count(int number, string one) => number switch
    {
        1 => $"one {one}",
        < 10 => $"{(new[] { "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" })[number]} {one}s",
        _ => $"{number} {one}s",
    };

    /// <summary>The late milestones in a sentence.</summary>
    internal static string Late(IReadOnlyList<MilestoneState> late) => late.Count == 1
        ? $"{late[0].Name} was due {late[0].Due!.InASentence} and is not done"
        : $"{late[0].Name} was due {late[0].Due!.InASentence} and is not done, nor {(late.Count == 2 ? "is" : "are")} {Count(late.Count - 1, "other")} that {(late.Count == 2 ? "was" : "were")} due";

    private static string? Done(ActionFacts facts) => !facts.IsDone ? null
        : facts.Milestones.Count > 0 ? $"All of its {Count(facts.Milestones.Count, "milestone").Split(' ')[0]} milestones are done"
        : facts.Progress.Gates.Count > 0 ? "Every decision is passed"
        : $"{facts.Says} {facts.Status}";

    private static string? Waiting(ActionFacts facts)
    {
        if (facts.WaitsFor is not { } what || facts.Claim == StatusClaim.Done)
        {
            return null;
        }

        ExternalWait? wait = facts.Progress.Wait;
        string whose = wait is { EndedOn: null, Whose: { } who } ? $" ({who})" : "";
        string expected = wait is { EndedOn: null, Expected: { IsDate: true } date } ? $"; it {(date.Last < facts.Today ? "was" : "is")} expected {date.InASentence}" : "";
        string late = facts.IsPastDue ? $"; the action was due {facts.Action.Due!.InASentence}" : "";
        return $"It waits for: {what}{whose}{expected}{late}";
    }

    private static string? AtRisk(ActionFacts facts)
    {
        string? money = facts.Action.Funding.Where(one => one.Ends?.Last < facts.Today && one.Extension is null).Select(one => one.Ends!.InASentence).FirstOrDefault();
        return facts.LateMilestones.Count > 0 ? Late(facts.LateMilestones)
            : facts.RefusedGate is { } refused ? $"“{refused.Title}” was refused on {refused.DecidedOn:d MMMM yyyy}"
            : facts.LateGate is { } gate ? $"“{gate.Title}” was planned {gate.Planned!.InASentence} and is not decided"
            : facts.MissedOccurrence is { } missed ? $"It is to happen {facts.Progress.Recurrence!.InWords}; {missed.Due.Name} {(missed.Recorded is null ? "is not recorded" : "was missed")}"
            : facts.Claim is StatusClaim.AtRisk or StatusClaim.Overdue ? $"{facts.Says} {facts.Status}"
            : money is not null && facts.Action.Due is { IsDate: true } ? $"Its money ended {money}"
            : null;
    }

    private static string? OnTrack(ActionFacts facts)
    {
        int done = facts.Milestones.Count(step => step.Done is not null);
        MilestoneState? next = facts.OpenMilestones.Where(step => step.Due?.Last is not null).OrderBy(step => step.Due!.Last).FirstOrDefault();
        string so = done > 0 ? $"{Count(done, "milestone")} of {facts.Milestones.Count} done" : $"{facts.Says} {facts.Status}";
        string then = next is not null ? $"; {next.Name.LowerFirst} is due {next.Due!.InASentence}" : facts.Action.Due is { IsDate: true } due ? $"; it is due {due.InASentence}" : "";
        return facts.HasProgress ? so.UpperFirst + then : null;
    }
}

/// <summary>One step of the rule.</summary>
/// <param name="When">The condition, for the documentation.</param>
/// <param name="Reason">The reason why the standing holds, in words; none where it does not.</param>
public sealed record StandingStep(Standing Standing, string When, Func<ActionFacts, string?> Reason);
