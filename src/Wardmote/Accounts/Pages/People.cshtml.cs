using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts.Pages;

/// <summary>Lists who belongs to the partnership, and as what.</summary>
[Requires(Permission.ManagePeople)]
public sealed class PeoplePage(AppDb db, TimeProvider clock) : PageModel
{
    public sealed record Person(Guid MembershipId, string Name, string Email, Role Role, string State);

    public IReadOnlyList<Person> People { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        People = await (from membership in db.Memberships
                        join user in db.Users on membership.UserId equals user.UserId
                        orderby user.Name
                        select new Person(membership.MembershipId, user.Name, user.Email, membership.Role,
                            user.LockedUntil > now ? "Locked after too many tries" : user.MustChangePassword ? "Has not chosen a password yet" : "")).ToListAsync(cancellationToken);
    }
}
