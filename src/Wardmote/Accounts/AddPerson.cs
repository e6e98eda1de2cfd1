using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Adds a person to the partnership with a role, and makes an account for one who has none.</summary>
public sealed class AddPerson(AppDb db, UserManager<User> users, CurrentUser current, TimeProvider clock) : IUseCase
{
    public sealed record Request(string Name, string Email, Role Role);

    /// <summary>Who was added, and what to tell them.</summary>
    /// <param name="TemporaryPassword">To be told to the person; none for somebody who can sign in already.</param>
    public sealed record Result(Membership Membership, string? TemporaryPassword);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        current.Must(Permission.ManagePeople);
        User? known = await users.FindByEmailAsync(request.Email.Trim());
        string? password = known is null ? Passwords.Temporary() : null;
        User user = known ?? new User(request.Name, request.Email) { MustChangePassword = true };
        if (password is not null)
        {
            (await users.CreateAsync(user, password)).MustSucceed(nameof(Request.Email));
        }
        else if (await db.Memberships.AnyAsync(member => member.UserId == user.UserId, cancellationToken))
        {
            throw new RuleBrokenException($"{user.Name} belongs to {current.PartnershipName} already", nameof(Request.Email));
        }

        var membership = new Membership(current.PartnershipId, user.UserId, user.Name, request.Role);
        db.Add(membership);
        await db.SaveAsync(current.Did("accounts.person-added", membership.MembershipId, clock, $"{user.Name} as {request.Role.Title.ToLowerInvariant()}"), cancellationToken);
        return new(membership, password);
    }
}
