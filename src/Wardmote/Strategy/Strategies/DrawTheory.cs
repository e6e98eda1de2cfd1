using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Gives a strategy another theory of change.</summary>
public sealed class DrawTheory(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy with its new theory of change.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, long Seen, TheoryOfChange Theory);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        db.MustStillBe(request.Seen, strategy);
        strategy.Think(request.Theory);
        await db.SaveAsync(user.Did("strategy.theory-drawn", strategy.StrategyId, clock, strategy.Title), cancellationToken);
    }
}
