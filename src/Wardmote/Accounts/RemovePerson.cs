using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Takes a person out of the partnership. What they did stays in the history under their name.</summary>
public sealed class RemovePerson(AppDb db, CurrentUser current, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid MembershipId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        current.Must(Permission.ManagePeople);
        Membership membership = await db.MembershipAsync(request.MembershipId, cancellationToken);
        await db.MustLeaveAnAdministratorAsync(membership, cancellationToken);
        db.Remove(membership);
        await db.SaveAsync(current.Did("accounts.person-removed", membership.MembershipId, clock, membership.Name), cancellationToken);
    }
}
