using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Sets when a strategy is reviewed, and says what came of a review.</summary>
public sealed class ReviewStrategy(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy with all its reviews, past and to come.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, long Seen, IReadOnlyList<StrategyReview> Reviews);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        db.MustStillBe(request.Seen, strategy);
        strategy.Review(request.Reviews, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveAsync(user.Did("strategy.strategy-reviewed", strategy.StrategyId, clock, strategy.Title), cancellationToken);
    }
}
