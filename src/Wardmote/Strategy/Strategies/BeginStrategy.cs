using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Begins a strategy; it is a draft with its usual reviews and nothing written.</summary>
public sealed class BeginStrategy(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(StrategyHead Head);

    public async Task<PartnershipStrategy> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        var strategy = new PartnershipStrategy(user.PartnershipId, request.Head);
        db.Add(strategy);
        await db.SaveAsync(user.Did("strategy.strategy-begun", strategy.StrategyId, clock, strategy.Title), cancellationToken);
        return strategy;
    }
}
