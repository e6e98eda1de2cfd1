using Microsoft.AspNetCore.Identity;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Signs a person in with email address and password. The answer does not tell whether the address is known.</summary>
public sealed class SignIn(AppDb db, UserManager<User> users, SignInManager<User> signIns, CurrentUser current, WebAppMode mode, TimeProvider clock) : IUseCase
{
    private const string Refused = "The email address or the password is wrong, or the account is locked for a quarter of an hour after too many tries";

    public sealed record Request(string Email, string Password, bool IsFromThisComputer);

    public async Task<User> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        User? user = await users.FindByEmailAsync(request.Email.Trim());
        if (user is null || !MayUse(user, request.IsFromThisComputer))
        {
            // Takes as long as checking a password does, so that time does not tell either.
            users.PasswordHasher.HashPassword(new User("Nobody", "nobody@example.invalid"), request.Password);
            throw new RuleBrokenException(Refused, nameof(Request.Email));
        }

        SignInResult result = await signIns.CheckPasswordSignInAsync(user, request.Password, lockoutOnFailure: true);
        await SaveAsync(current.Did(result.Succeeded ? "accounts.signed-in" : "accounts.sign-in-failed", user.UserId, clock, user.Name), cancellationToken);
        if (!result.Succeeded)
        {
            throw new RuleBrokenException(Refused, nameof(Request.Email));
        }

        await signIns.SignInAsync(user, isPersistent: false);
        return user;
    }

    /// <summary>The demonstration's passwords are printed on the screen: its accounts work only there and then.</summary>
    private bool MayUse(User user, bool isFromThisComputer) => !user.IsDemonstration || (mode.IsDemonstration && isFromThisComputer);

    private async Task SaveAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveAsync(entry, cancellationToken);
        }
        catch (ChangedMeanwhileException)
        {
            // Two tries at once: one of them counts, and this one is refused like a wrong password.
            throw new RuleBrokenException(Refused, nameof(Request.Email));
        }
    }
}
