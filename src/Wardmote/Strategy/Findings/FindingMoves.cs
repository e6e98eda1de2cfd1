using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings;

/// <summary>What can be done with a finding.</summary>
public enum FindingMove { Accept, Agree, Reject, Merge, Reopen }

/// <summary>Which moves lead from which state to which.</summary>
public static class FindingMoves
{
    public static IReadOnlyList<(FindingState From, FindingMove Move, FindingState To)> All { get; } =
    [
        (FindingState.Proposed, FindingMove.Accept, FindingState.Draft),
        (FindingState.Proposed, FindingMove.Reject, FindingState.Rejected),
        (FindingState.Proposed, FindingMove.Merge, FindingState.Merged),
        (FindingState.Draft, FindingMove.Agree, FindingState.Agreed),
        (FindingState.Draft, FindingMove.Reject, FindingState.Rejected),
        (FindingState.Draft, FindingMove.Merge, FindingState.Merged),
        (FindingState.Agreed, FindingMove.Reopen, FindingState.Draft),
        (FindingState.Rejected, FindingMove.Reopen, FindingState.Proposed),
        (FindingState.Merged, FindingMove.Reopen, FindingState.Proposed),
    ];

    public static bool May(FindingState state, FindingMove move) => All.Any(one => one.From == state && one.Move == move);

    /// <summary>The state to which a move leads; what a person wrote goes back to draft, since no rule proposed it.</summary>
    /// <exception cref="RuleBrokenException">The move does not start from this state.</exception>
    public static FindingState To(FindingState state, FindingMove move, FindingKind kind)
    {
        foreach ((FindingState from, FindingMove one, FindingState to) in All)
        {
            if (from == state && one == move)
            {
                return kind == FindingKind.Written && to == FindingState.Proposed ? FindingState.Draft : to;
            }
        }

        throw new RuleBrokenException($"A finding that is {state.Title.ToLowerInvariant()} cannot be {Done(move)}");
    }

    private static string Done(FindingMove move) => move switch
    {
        FindingMove.Accept => "accepted",
        FindingMove.Agree => "agreed: accept it first",
        FindingMove.Reject => "rejected: reopen it first",
        FindingMove.Merge => "merged: reopen it first",
        _ => "reopened",
    };
}
