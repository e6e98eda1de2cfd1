using Wardmote.Platform.Common;

namespace Wardmote.Plans;

/// <summary>From which state a move is possible, where it leads (none: the plan is gone), and what to say where it is not possible.</summary>
public sealed record PlanStep(PlanState From, PlanMove Move, PlanState? To);

/// <summary>The states of a plan and the moves between them: the one table.</summary>
public static class PlanStates
{
    public static IReadOnlyList<PlanStep> Steps { get; } =
    [
        new(PlanState.BeingReviewed, PlanMove.Keep, PlanState.Draft),
        new(PlanState.BeingReviewed, PlanMove.Discard, null),
        new(PlanState.Draft, PlanMove.Publish, PlanState.Published),
        new(PlanState.Draft, PlanMove.Retire, PlanState.Retired),
        new(PlanState.Published, PlanMove.Reopen, PlanState.Draft),
        new(PlanState.Published, PlanMove.Retire, PlanState.Retired),
        new(PlanState.Retired, PlanMove.Reopen, PlanState.Draft),
    ];

    extension(PlanState state)
    {
        /// <summary>The state as a person reads it.</summary>
        public string Title => state switch
        {
            PlanState.BeingReviewed => "Being reviewed",
            _ => state.ToString(),
        };

        /// <summary>Only a plan that nobody relies on yet may be changed.</summary>
        public bool IsOpen => state is PlanState.BeingReviewed or PlanState.Draft;

        /// <summary>Only a plan that is kept and not retired is being carried out: its progress can be reported.</summary>
        public bool IsRunning => state is PlanState.Draft or PlanState.Published;

        /// <summary>Refuses progress on a plan that is not carried out.</summary>
        public void MustRun()
        {
            if (!state.IsRunning)
            {
                throw new RuleBrokenException(state == PlanState.BeingReviewed ? "Keep this plan before you report on it" : "This plan is retired: nothing is reported on it any more");
            }
        }

        public bool Allows(PlanMove move) => Steps.Any(step => step.From == state && step.Move == move);

        /// <summary>The state after a move.</summary>
        /// <exception cref="RuleBrokenException">The move is not possible from this state.</exception>
        public PlanState? After(PlanMove move) => Steps.FirstOrDefault(step => step.From == state && step.Move == move) is { } step
            ? step.To
            : throw new RuleBrokenException($"A plan that is {state.Title.ToLowerInvariant()} cannot {Deed(move)}");
    }

    /// <summary>The states and moves as a diagram, for the documentation.</summary>
    public static string Diagram() => string.Join('\n',
    [
        "stateDiagram-v2",
        "    [*] --> BeingReviewed: read",
        .. Steps.Select(step => $"    {step.From} --> {step.To?.ToString() ?? "[*]"}: {step.Move.ToString().ToLowerInvariant()}"),
    ]);

    private static string Deed(PlanMove move) => move switch
    {
        PlanMove.Keep => "be kept: it is kept already",
        PlanMove.Discard => "be discarded: retire it instead",
        PlanMove.Publish => "be published: only a draft can",
        PlanMove.Reopen => "be reopened: it is open already",
        _ => "be retired",
    };
}
