using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Feeding;

/// <summary>Ends a key at once. What it fed stays.</summary>
public sealed class RevokeApiKey(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ApiKeyId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ManagePartnership);
        ApiKey key = await db.ApiKeyAsync(request.ApiKeyId, cancellationToken);
        key.Revoke(user.Name, clock.GetUtcNow().UtcDateTime);
        await db.SaveAsync(user.Did("performance.api-key-revoked", key.ApiKeyId, clock, key.Name), cancellationToken);
    }
}
