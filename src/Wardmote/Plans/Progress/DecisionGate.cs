using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>What a body said to a paper that was put to it.</summary>
public enum GateOutcome { Approved, Deferred, Refused }

/// <summary>One decision in a chain that an action must pass: options paper, board, cabinet, live.</summary>
/// <param name="Title">What is decided or passed: "Options paper".</param>
public sealed record DecisionGate(string Title)
{
    /// <summary>Who decides: "Programme board".</summary>
    public string? Body { get; init; }

    /// <summary>When it is planned, as exactly as it is known.</summary>
    public WrittenDate? Planned { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public GateOutcome? Outcome { get; init; }

    public string? Note { get; init; }

    public bool IsPassed => Outcome == GateOutcome.Approved;

    /// <summary>Refuses a chain in which a later decision is passed before an earlier one, or one that was made in the future.</summary>
    public static void MustFollow(IReadOnlyList<DecisionGate> chain, DateOnly today)
    {
        for (int at = 0; at < chain.Count; at++)
        {
            DecisionGate gate = chain[at];
            if (string.IsNullOrWhiteSpace(gate.Title))
            {
                throw new RuleBrokenException("Say what is decided, for example “Options paper”", nameof(ActionProgress.Gates));
            }

            if ((gate.Outcome is null) != (gate.DecidedOn is null))
            {
                throw new RuleBrokenException(gate.Outcome is null ? $"Say what was decided on “{gate.Title}”" : $"Say on which day “{gate.Title}” was decided", nameof(ActionProgress.Gates));
            }

            if (gate.DecidedOn > today)
            {
                throw new RuleBrokenException($"“{gate.Title}” cannot have been decided on {gate.DecidedOn:d MMMM yyyy}, which is still to come: put that day under Planned", nameof(ActionProgress.Gates));
            }

            if (gate.IsPassed && chain.Take(at).FirstOrDefault(earlier => !earlier.IsPassed) is { } open)
            {
                throw new RuleBrokenException($"“{gate.Title}” cannot be passed before “{open.Title}”, which is not approved yet", nameof(ActionProgress.Gates));
            }

            if (gate.IsPassed && chain.Take(at).FirstOrDefault(earlier => earlier.DecidedOn > gate.DecidedOn) is { } later)
            {
                throw new RuleBrokenException($"“{gate.Title}” cannot be passed on {gate.DecidedOn:d MMMM yyyy}, before “{later.Title}” on {later.DecidedOn:d MMMM yyyy}", nameof(ActionProgress.Gates));
            }
        }
    }
}
