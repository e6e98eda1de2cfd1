using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Takes a stream of money out of the resourcing plan.</summary>
public sealed class RemoveResource(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ResourceId, long Seen);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Resource kept = await db.ResourceAsync(request.ResourceId, cancellationToken);
        db.MustStillBe(request.Seen, kept);
        db.Remove(kept);
        await db.SaveAsync(user.Did("strategy.resource-removed", kept.ResourceId, clock, kept.Title), cancellationToken);
    }
}
