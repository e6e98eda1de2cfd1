using Microsoft.AspNetCore.Identity;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Makes Northmere, a partnership that is wholly made up, with one person in each role. It works once on a database.</summary>
public sealed class Demonstration(AppDb db, UserManager<User> users, CurrentUser current, TimeProvider clock) : IUseCase
{
    public const string PartnershipName = "Northmere";

    /// <summary>Printed on the screen: the accounts work only while the demonstration runs, and only on the computer that runs it.</summary>
    public const string Password = "northmere-demonstration";

    public sealed record Account(string Name, string Email, Role Role);

    public static IReadOnlyList<Account> Accounts { get; } =
    [
        new("Rowan Ashdown", "administrator@northmere.example", Role.Administrator),
        new("Imogen Farthing", "owner@northmere.example", Role.PlanOwner),
        new("Beatrix Holm", "performance@northmere.example", Role.PerformanceOfficer),
        new("Tobias Quill", "contributor@northmere.example", Role.Contributor),
        new("Priya Lindale", "analyst@northmere.example", Role.Analyst),
        new("Callum Thornby", "reader@northmere.example", Role.Reader),
    ];

    /// <summary>Makes Northmere where it is not there yet; this scope is at work for it from now on.</summary>
    /// <returns>The key of Northmere.</returns>
    public async Task<Guid> RunAsync(CancellationToken cancellationToken = default)
    {
        if (await users.FindByEmailAsync(Accounts[0].Email) is { } administrator)
        {
            MemberOf northmere = (await db.PartnershipsOfAsync(administrator.UserId, cancellationToken)).First(member => member.Name == PartnershipName);
            current.WorkAsProgram("Wardmote", northmere.PartnershipId, northmere.Name);
            return northmere.PartnershipId;
        }

        var partnership = new Partnership(Guid.CreateVersion7(), PartnershipName);
        partnership.Describe(PartnershipName, ["Northmere"], ["Northmere Council", "Northmere Police", "Northmere Fire and Rescue Service", "Northmere Integrated Care Board", "Probation Service, Northmere"]);
        Partnership? begun = await db.PartnershipWithoutPeopleAsync(cancellationToken);
        current.WorkAsProgram("Wardmote", partnership.PartnershipId, partnership.Name);
        db.Add(partnership);
        foreach (Account account in Accounts)
        {
            var user = new User(account.Name, account.Email) { IsDemonstration = true };
            (await users.CreateAsync(user, Password)).MustSucceed(nameof(Password));
            db.Add(new Membership(partnership.PartnershipId, user.UserId, user.Name, account.Role));
        }

        await db.SaveAsync(current.Did("accounts.demonstration-made", partnership.PartnershipId, clock), cancellationToken);
        if (begun is not null)
        {
            await ShowAsync(begun, cancellationToken);
            current.WorkAsProgram("Wardmote", partnership.PartnershipId, partnership.Name);
        }

        return partnership.PartnershipId;
    }

    /// <summary>Lets the demonstration's people see what a command brought in before the first start.</summary>
    private async Task ShowAsync(Partnership begun, CancellationToken cancellationToken)
    {
        current.WorkAsProgram("Wardmote", begun.PartnershipId, begun.Name);
        foreach (Account account in Accounts)
        {
            User user = (await users.FindByEmailAsync(account.Email))!;
            db.Add(new Membership(begun.PartnershipId, user.UserId, user.Name, account.Role));
        }

        await db.SaveAsync(current.Did("accounts.demonstration-made", begun.PartnershipId, clock), cancellationToken);
    }
}
