using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Gives a person another role in the partnership.</summary>
public sealed class ChangeRole(AppDb db, CurrentUser current, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid MembershipId, Role Role, long Version);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        current.Must(Permission.ManagePeople);
        Membership membership = await db.MembershipAsync(request.MembershipId, cancellationToken);
        db.MustStillBe(request.Version, membership);
        if (request.Role != Role.Administrator)
        {
            await db.MustLeaveAnAdministratorAsync(membership, cancellationToken);
        }

        membership.ChangeRole(request.Role);
        await db.SaveAsync(current.Did("accounts.role-changed", membership.MembershipId, clock), cancellationToken);
    }
}
