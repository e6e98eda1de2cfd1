using Microsoft.AspNetCore.Identity;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Signs the person out on this computer.</summary>
public sealed class SignOut(AppDb db, SignInManager<User> signIns, CurrentUser user, TimeProvider clock) : IUseCase
{
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await signIns.SignOutAsync();
        if (user.UserId is { } userId)
        {
            await db.SaveAsync(user.Did("accounts.signed-out", userId, clock), cancellationToken);
        }
    }
}
