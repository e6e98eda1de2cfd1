using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Writes a line of the equality impact assessment, or corrects one.</summary>
public sealed class KeepEqualityLine(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy, and the line with all that it says now.</summary>
    /// <param name="EqualityLineId">Which one is corrected; none for a new one.</param>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, Guid? EqualityLineId, long Seen, EqualityEntry Entry);

    public async Task<Guid> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        EqualityLine kept;
        if (request.EqualityLineId is { } id)
        {
            kept = await db.EqualityLineAsync(id, cancellationToken);
            db.MustStillBe(request.Seen, kept);
            kept.Become(request.Entry);
        }
        else
        {
            kept = new EqualityLine(user.PartnershipId, strategy.StrategyId, request.Entry);
            db.Add(kept);
        }

        await db.SaveAsync(user.Did("strategy.equality-line-kept", kept.EqualityLineId, clock, kept.Title), cancellationToken);
        return kept.EqualityLineId;
    }
}
