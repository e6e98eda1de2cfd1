namespace Wardmote.Strategy.Strategies;

/// <summary>What of an earlier strategy a new one takes over: open risks, money that still flows, equality lines.</summary>
/// <param name="StrategyId">The earlier strategy.</param>
public sealed record TakenOver(Guid StrategyId, bool Risks, bool Resources, bool EqualityLines)
{
    /// <summary>What is said of something that was taken over until somebody looks at it again.</summary>
    public static string Words(string earlier) => $"Taken over from “{earlier}”: look at it again";
}
