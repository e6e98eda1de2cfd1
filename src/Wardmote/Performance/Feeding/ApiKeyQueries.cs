using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Feeding;

/// <summary>What is asked of the keys of other systems.</summary>
public static class ApiKeyQueries
{
    extension(AppDb db)
    {
        public DbSet<ApiKey> ApiKeys => db.Set<ApiKey>();

        public async Task<ApiKey> ApiKeyAsync(Guid apiKeyId, CancellationToken cancellationToken) =>
            await db.ApiKeys.FirstOrDefaultAsync(key => key.ApiKeyId == apiKeyId, cancellationToken) ?? throw new NotFoundException("The key");

        /// <summary>The key with that secret, whichever partnership it belongs to; none where there is none or it was revoked.</summary>
        public Task<ApiKey?> ApiKeyWithAsync(string secret, CancellationToken cancellationToken)
        {
            string hash = ApiKey.HashOf(secret);
            return db.ApiKeys.IgnoreQueryFilters([AppDb.PartnershipFilter]).FirstOrDefaultAsync(key => key.Hash == hash && key.RevokedAt == null, cancellationToken);
        }
    }
}
