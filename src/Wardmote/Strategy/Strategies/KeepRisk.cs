using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Puts a risk on the register, or corrects what it says of one. Whoever saves it has looked at it.</summary>
public sealed class KeepRisk(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy, and the risk with all that the register says of it now.</summary>
    /// <param name="RiskId">Which one is corrected; none for a new one.</param>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, Guid? RiskId, long Seen, RiskEntry Entry);

    public async Task<Guid> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        StrategyRisk kept;
        if (request.RiskId is { } id)
        {
            kept = await db.StrategyRiskAsync(id, cancellationToken);
            db.MustStillBe(request.Seen, kept);
            kept.Become(request.Entry, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        }
        else
        {
            kept = new StrategyRisk(user.PartnershipId, strategy.StrategyId, request.Entry, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            db.Add(kept);
        }

        await db.SaveAsync(user.Did("strategy.risk-kept", kept.RiskId, clock, kept.Title), cancellationToken);
        return kept.RiskId;
    }
}
