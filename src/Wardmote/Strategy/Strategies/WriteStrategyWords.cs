using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Writes the words of some of a strategy's sections; what is not named stays.</summary>
public sealed class WriteStrategyWords(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy, and the words by the keys of its sections.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, long Seen, IReadOnlyDictionary<string, string> Words);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        db.MustStillBe(request.Seen, strategy);
        strategy.Write(request.Words);
        await db.SaveAsync(user.Did("strategy.strategy-written", strategy.StrategyId, clock, strategy.Title), cancellationToken);
    }
}
