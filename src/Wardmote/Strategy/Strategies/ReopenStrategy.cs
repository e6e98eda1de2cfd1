using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Opens an agreed or published strategy, to be changed and agreed anew. What was published stays as it was given out.</summary>
public sealed class ReopenStrategy(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy, and why it is opened again.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, long Seen, string Why);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        db.MustStillBe(request.Seen, strategy);
        if (string.IsNullOrWhiteSpace(request.Why))
        {
            throw new RuleBrokenException("Say why the strategy is opened again", nameof(request.Why));
        }

        strategy.Reopen();
        await db.SaveAsync(user.Did("strategy.strategy-reopened", strategy.StrategyId, clock, request.Why.Trim()), cancellationToken);
    }
}
