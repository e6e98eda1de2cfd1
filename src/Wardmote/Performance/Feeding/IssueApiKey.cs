using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Feeding;

/// <summary>Issues a key with which another system may feed the values of named indicators.</summary>
public sealed class IssueApiKey(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(string Name, IReadOnlyList<Guid> IndicatorIds);

    /// <summary>The secret, which is shown this once and kept nowhere.</summary>
    public async Task<string> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ManagePartnership);
        if ((await db.IndicatorsByIdAsync(request.IndicatorIds, cancellationToken)).Count < request.IndicatorIds.Distinct().Count())
        {
            throw new NotFoundException("The indicator");
        }

        (ApiKey key, string secret) = ApiKey.Issue(user.PartnershipId, request.Name, request.IndicatorIds, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(key);
        await db.SaveAsync(user.Did("performance.api-key-issued", key.ApiKeyId, clock, key.Name), cancellationToken);
        return secret;
    }
}
