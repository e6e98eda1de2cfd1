using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Says what a strategy is called, for which years it holds, what it rests on and what it wants.</summary>
public sealed class DescribeStrategy(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy with its new head.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, long Seen, StrategyHead Head);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        db.MustStillBe(request.Seen, strategy);
        strategy.Describe(request.Head);
        await db.SaveAsync(user.Did("strategy.strategy-described", strategy.StrategyId, clock, strategy.Title), cancellationToken);
    }
}
