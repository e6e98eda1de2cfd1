using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>How far a strategy is.</summary>
public enum StrategyState { Draft, Agreed, Published }

/// <summary>What can be done with a strategy as a whole.</summary>
public enum StrategyMove { Agree, Publish, Reopen }

/// <summary>From which state a move is possible, and where it leads.</summary>
public sealed record StrategyStep(StrategyState From, StrategyMove Move, StrategyState To);

/// <summary>The states of a strategy and the moves between them: the one table.</summary>
public static class StrategyStates
{
    public static IReadOnlyList<StrategyStep> Steps { get; } =
    [
        new(StrategyState.Draft, StrategyMove.Agree, StrategyState.Agreed),
        new(StrategyState.Agreed, StrategyMove.Publish, StrategyState.Published),
        new(StrategyState.Agreed, StrategyMove.Reopen, StrategyState.Draft),
        new(StrategyState.Published, StrategyMove.Reopen, StrategyState.Draft),
    ];

    extension(StrategyState state)
    {
        public bool Allows(StrategyMove move) => Steps.Any(step => step.From == state && step.Move == move);

        /// <summary>The state after a move.</summary>
        /// <exception cref="RuleBrokenException">The move is not possible from this state.</exception>
        public StrategyState After(StrategyMove move) => Steps.FirstOrDefault(step => step.From == state && step.Move == move) is { } step ? step.To
            : throw new RuleBrokenException((move, state) switch
            {
                (StrategyMove.Publish, StrategyState.Draft) => "A draft cannot be published: the board agrees it first",
                (StrategyMove.Reopen, _) => "The strategy is open already",
                _ => $"The strategy is {state.ToString().ToLowerInvariant()} already",
            });
    }
}
