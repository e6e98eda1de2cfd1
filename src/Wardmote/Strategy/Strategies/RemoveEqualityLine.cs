using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Takes a line out of the equality impact assessment.</summary>
public sealed class RemoveEqualityLine(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid EqualityLineId, long Seen);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        EqualityLine kept = await db.EqualityLineAsync(request.EqualityLineId, cancellationToken);
        db.MustStillBe(request.Seen, kept);
        db.Remove(kept);
        await db.SaveAsync(user.Did("strategy.equality-line-removed", kept.EqualityLineId, clock, kept.Title), cancellationToken);
    }
}
