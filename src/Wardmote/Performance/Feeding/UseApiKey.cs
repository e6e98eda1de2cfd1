using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Feeding;

/// <summary>Goes to work under another system's key, and notes on which day it was last used.</summary>
public sealed class UseApiKey(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(string Secret);

    /// <summary>The key, with which the rest of the request is at work for its partnership.</summary>
    /// <exception cref="NotFoundException">There is no such key, or it was revoked.</exception>
    public async Task<ApiKey> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        ApiKey key = await db.ApiKeyWithAsync(request.Secret, cancellationToken) ?? throw new NotFoundException("The key");
        user.WorkAsProgram($"API key “{key.Name}”", key.PartnershipId, "");
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (key.LastUsedOn != today)
        {
            key.UsedOn(today);
            try
            {
                await db.SaveAsync(user.Did("performance.api-key-used", key.ApiKeyId, clock, key.Name), cancellationToken);
            }
            catch (ChangedMeanwhileException)
            {
                // Another request of the same moment noted it.
                db.ChangeTracker.Clear();
            }
        }

        return key;
    }
}
