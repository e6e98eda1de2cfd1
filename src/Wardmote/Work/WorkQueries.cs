using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Data;

namespace Wardmote.Work;

/// <summary>Who is reminded, and who could be.</summary>
public static class WorkQueries
{
    extension(AppDb db)
    {
        /// <summary>A person's reminders in the current partnership; none while nothing was ever noted about them.</summary>
        public Task<Reminders?> FindRemindersAsync(Guid userId, CancellationToken cancellationToken) =>
            db.Set<Reminders>().SingleOrDefaultAsync(reminders => reminders.UserId == userId, cancellationToken);

        /// <summary>The person's reminders in the current partnership, noted from now on.</summary>
        public async Task<Reminders> RemindersAsync(Guid userId, CancellationToken cancellationToken) =>
            await db.FindRemindersAsync(userId, cancellationToken) ?? db.Add(new Reminders(db.PartnershipId, userId)).Entity;

        /// <summary>Everybody in every partnership whom something may wait for. The demonstration's people have no mailbox.</summary>
        public async Task<IReadOnlyList<Reminded>> PeopleToRemindAsync(CancellationToken cancellationToken)
        {
            Role[] roles = [.. Enum.GetValues<Role>().Where(role => role.Allows(Permission.HaveWork))];
            return await (from membership in db.Memberships.IgnoreQueryFilters([AppDb.PartnershipFilter])
                          join partnership in db.Partnerships.IgnoreQueryFilters([AppDb.PartnershipFilter]) on membership.PartnershipId equals partnership.PartnershipId
                          join user in db.Users on membership.UserId equals user.UserId
                          where roles.Contains(membership.Role) && !user.IsDemonstration
                          orderby partnership.PartnershipId
                          select new Reminded(user.UserId, user.Name, user.Email, partnership.PartnershipId, partnership.Name, membership.Role)).ToListAsync(cancellationToken);
        }
    }
}

/// <summary>A member of a partnership who may be reminded.</summary>
public sealed record Reminded(Guid UserId, string Name, string Email, Guid PartnershipId, string PartnershipName, Role Role);
