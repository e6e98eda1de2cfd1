using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Chores;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>Counts, partnership by partnership, what was not counted when it came in: after an area was drawn, or an import was interrupted.</summary>
public sealed class CountWaitingAreas(AppDb db, IServiceScopeFactory scopes) : IChore
{
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        foreach (Partnership partnership in await db.AllPartnershipsAsync(cancellationToken))
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().WorkAsProgram("Wardmote", partnership.PartnershipId, partnership.Name);
            await scope.ServiceProvider.GetRequiredService<CountAreas>().RunAsync(cancellationToken);
        }
    }
}
