using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Puts a stream of money into the resourcing plan, or corrects what it says of one.</summary>
public sealed class KeepResource(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The strategy, and the stream of money with all that is said of it now.</summary>
    /// <param name="ResourceId">Which one is corrected; none for a new one.</param>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid StrategyId, Guid? ResourceId, long Seen, ResourceEntry Entry);

    public async Task<Guid> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        Resource kept;
        if (request.ResourceId is { } id)
        {
            kept = await db.ResourceAsync(id, cancellationToken);
            db.MustStillBe(request.Seen, kept);
            kept.Become(request.Entry);
        }
        else
        {
            kept = new Resource(user.PartnershipId, strategy.StrategyId, request.Entry);
            db.Add(kept);
        }

        await db.SaveAsync(user.Did("strategy.resource-kept", kept.ResourceId, clock, kept.Title), cancellationToken);
        return kept.ResourceId;
    }
}
