using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote password EMAIL`: lets in an administrator who lost their password.</summary>
internal static class PasswordCommand
{
    public static Command Create()
    {
        var command = new Command("password", "Gives a person a new temporary password and lifts a lock, for whoever runs the installation");
        var email = new Argument<string>("email") { Description = "The email address with which the person signs in" };
        command.Arguments.Add(email);
        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            string address = result.GetValue(email)!;
            var users = scope.Of<UserManager<User>>();
            User user = await users.FindByEmailAsync(address.Trim()) ?? throw new NotFoundException($"A person with the email address “{address}”");
            string password = await users.GivePasswordAsync(user);
            await scope.Of<AppDb>().SaveAsync(scope.Of<CurrentUser>().Did("accounts.password-given", user.UserId, TimeProvider.System), cancellationToken);
            await Console.Out.WriteLineAsync($"{user.Name} can sign in with {password} and then chooses a password of their own");
            return 0;
        });
        return command;
    }
}
