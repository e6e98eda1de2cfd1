using Microsoft.AspNetCore.Identity;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Makes the first administrator and the partnership of an empty installation, or takes over the one that a command began. It works once.</summary>
public sealed class SetUp(AppDb db, UserManager<User> users, CurrentUser current, FirstRun firstRun, TimeProvider clock) : IUseCase
{
    public sealed record Request(string Code, string PartnershipName, IReadOnlyList<string> Districts, string Name, string Email, string Password);

    public async Task<User> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        if (!firstRun.IsWaiting)
        {
            throw new ForbiddenException("This installation is set up already. Ask one of its administrators to add you.");
        }

        if (!firstRun.Take(request.Code))
        {
            throw new RuleBrokenException("That is not the set-up code. The program printed it when it started.", nameof(Request.Code));
        }

        try
        {
            return await MakeAsync(request, cancellationToken);
        }
        catch
        {
            firstRun.PutBack(request.Code);
            throw;
        }
    }

    private async Task<User> MakeAsync(Request request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.PartnershipName))
        {
            throw new RuleBrokenException("Enter the partnership’s name", nameof(Request.PartnershipName));
        }

        Partnership? begun = await db.PartnershipWithoutPeopleAsync(cancellationToken);
        await db.NameMustBeFreeAsync(request.PartnershipName, begun?.PartnershipId, nameof(Request.PartnershipName), cancellationToken);
        Partnership partnership = begun ?? new Partnership(Guid.CreateVersion7(), request.PartnershipName);
        partnership.Describe(request.PartnershipName, request.Districts, []);
        var user = new User(request.Name, request.Email);
        (await users.CreateAsync(user, request.Password)).MustSucceed(nameof(Request.Password));
        current.WorkAs(user.UserId, user.Name, partnership.PartnershipId, partnership.Name, Role.Administrator);
        if (begun is null)
        {
            db.Add(partnership);
        }

        db.Add(new Membership(partnership.PartnershipId, user.UserId, user.Name, Role.Administrator));
        await db.SaveAsync(current.Did("accounts.installation-set-up", partnership.PartnershipId, clock), cancellationToken);
        return user;
    }
}
