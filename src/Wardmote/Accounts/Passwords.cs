using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Wardmote.Platform.Common;

namespace Wardmote.Accounts;

/// <summary>Makes passwords for others, and says plainly what is wrong with one.</summary>
internal static class Passwords
{
    public const int MinimumLength = 12;

    // Without letters and digits that are taken for one another when read aloud.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A password that an administrator reads out once: "k3mf-9qrt-xw4h-pd7e".</summary>
    public static string Temporary() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    extension(IdentityResult result)
    {
        /// <summary>Refuses with what Identity found wrong, at the field of the form that it concerns.</summary>
        public void MustSucceed(string passwordField)
        {
            if (!result.Succeeded)
            {
                IdentityError first = result.Errors.First();
                throw new RuleBrokenException(Plain(first), first.Code.Contains("Password", StringComparison.Ordinal) ? passwordField : nameof(User.Email));
            }
        }
    }

    extension(UserManager<User> users)
    {
        /// <summary>Gives a user a temporary password and lifts a lock.</summary>
        public async Task<string> GivePasswordAsync(User user)
        {
            string password = Passwords.Temporary();
            await users.RemovePasswordAsync(user);
            (await users.AddPasswordAsync(user, password)).MustSucceed(nameof(User.Email));
            user.MustChangePassword = true;
            user.FailedSignIns = 0;
            user.LockedUntil = null;
            return password;
        }
    }

    private static string Plain(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => $"The password must have at least {MinimumLength} characters; three or four words are a good one",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "The password must have at least five different characters",
        nameof(IdentityErrorDescriber.PasswordMismatch) => "That is not your password now",
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => "Somebody has that email address already",
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => "Enter an email address like name@example.gov.uk",
        _ => error.Description,
    };
}
