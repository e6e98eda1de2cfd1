using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Gives a person of the partnership a new temporary password, and lets in somebody who was locked out.</summary>
public sealed class ResetPassword(AppDb db, UserManager<User> users, CurrentUser current, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid MembershipId);

    /// <summary>Gives the password and ends what signed the person in before.</summary>
    /// <returns>The temporary password, to be told to the person.</returns>
    public async Task<string> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        current.Must(Permission.ManagePeople);
        Membership membership = await db.MembershipAsync(request.MembershipId, cancellationToken);
        if ((await db.PartnershipsOfAsync(membership.UserId, cancellationToken)).Count > 1)
        {
            // Otherwise an administrator here could sign in as that person there.
            throw new RuleBrokenException($"{membership.Name} belongs to other partnerships as well, so only whoever runs this installation can give them a password: “wardmote password” does it");
        }

        User user = await db.Users.SingleAsync(account => account.UserId == membership.UserId, cancellationToken);
        string password = await users.GivePasswordAsync(user);
        await db.SaveAsync(current.Did("accounts.password-reset", membership.MembershipId, clock), cancellationToken);
        return password;
    }
}
