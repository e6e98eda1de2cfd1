using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Changes the person's own password; their sign-ins elsewhere end.</summary>
public sealed class ChangePassword(AppDb db, UserManager<User> users, SignInManager<User> signIns, CurrentUser current, TimeProvider clock) : IUseCase
{
    public sealed record Request(string OldPassword, string NewPassword);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        User user = await db.Users.SingleOrDefaultAsync(account => account.UserId == current.UserId, cancellationToken) ?? throw new NotFoundException("Your account");
        if (user.IsDemonstration)
        {
            throw new RuleBrokenException("The demonstration’s passwords stay as they are, so that the next person can sign in too", nameof(Request.NewPassword));
        }

        if (await users.IsLockedOutAsync(user) || !await users.CheckPasswordAsync(user, request.OldPassword))
        {
            throw new RuleBrokenException("That is not your password now", nameof(Request.OldPassword));
        }

        if (request.OldPassword == request.NewPassword)
        {
            throw new RuleBrokenException("Choose a password that differs from the old one", nameof(Request.NewPassword));
        }

        (await users.ChangePasswordAsync(user, request.OldPassword, request.NewPassword)).MustSucceed(nameof(Request.NewPassword));
        user.MustChangePassword = false;
        await db.SaveAsync(current.Did("accounts.password-changed", user.UserId, clock), cancellationToken);
        await signIns.RefreshSignInAsync(user);
    }
}
