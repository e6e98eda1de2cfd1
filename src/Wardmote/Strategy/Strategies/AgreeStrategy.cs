using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Notes that the board agreed the strategy; from then on its words stand.</summary>
public sealed class AgreeStrategy(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy, who agreed it, and on which day.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, long Seen, string By, DateOnly On);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        db.MustStillBe(request.Seen, strategy);
        strategy.Agree(request.By, request.On, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveAsync(user.Did("strategy.strategy-agreed", strategy.StrategyId, clock, strategy.Title), cancellationToken);
    }
}
