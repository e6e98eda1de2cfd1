using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>What is asked of people, partnerships and memberships.</summary>
public static class AccountQueries
{
    extension(User user)
    {
        /// <summary>Where a person with these partnerships is at work: in the one that they chose last.</summary>
        public MemberOf? Workplace(IReadOnlyList<MemberOf> partnerships) =>
            partnerships.FirstOrDefault(member => member.PartnershipId == user.ChosenPartnershipId) ?? (partnerships.Count > 0 ? partnerships[0] : null);
    }

    extension(AppDb db)
    {
        public DbSet<User> Users => db.Set<User>();

        public DbSet<Membership> Memberships => db.Set<Membership>();

        public DbSet<Partnership> Partnerships => db.Set<Partnership>();

        /// <summary>The partnerships to which a person belongs, by name. It looks beyond the current one, for it is how that is chosen.</summary>
        public async Task<IReadOnlyList<MemberOf>> PartnershipsOfAsync(Guid userId, CancellationToken cancellationToken) =>
            await (from membership in db.Memberships.IgnoreQueryFilters([AppDb.PartnershipFilter])
                   join partnership in db.Partnerships.IgnoreQueryFilters([AppDb.PartnershipFilter]) on membership.PartnershipId equals partnership.PartnershipId
                   where membership.UserId == userId
                   orderby partnership.Name
                   select new MemberOf(partnership.PartnershipId, partnership.Name, membership.Role)).ToListAsync(cancellationToken);

        /// <summary>Whether anybody but the demonstration's people can sign in.</summary>
        public Task<bool> HasPeopleAsync(CancellationToken cancellationToken) => db.Users.AnyAsync(user => !user.IsDemonstration, cancellationToken);

        /// <summary>The partnership of that name, for commands that name it.</summary>
        public async Task<Partnership> PartnershipNamedAsync(string name, CancellationToken cancellationToken) =>
            await db.FindPartnershipAsync(name, cancellationToken) ?? throw new NotFoundException($"A partnership named “{name}”");

        /// <summary>All partnerships of the installation, by name, whoever is at work.</summary>
        public async Task<IReadOnlyList<Partnership>> AllPartnershipsAsync(CancellationToken cancellationToken) =>
            await db.Partnerships.IgnoreQueryFilters([AppDb.PartnershipFilter]).OrderBy(partnership => partnership.Name).ToListAsync(cancellationToken);

        /// <summary>The partnership that a command began and to which nobody belongs yet; none where there is none.</summary>
        public async Task<Partnership?> PartnershipWithoutPeopleAsync(CancellationToken cancellationToken)
        {
            IQueryable<Guid> peopled = db.Set<Membership>().Select(member => member.PartnershipId);
            return await db.Set<Partnership>().Where(partnership => !peopled.Contains(partnership.PartnershipId)).IgnoreQueryFilters([AppDb.PartnershipFilter])
                .OrderBy(partnership => partnership.Name).FirstOrDefaultAsync(cancellationToken);
        }

        public async Task<Membership> MembershipAsync(Guid membershipId, CancellationToken cancellationToken) =>
            await db.Memberships.SingleOrDefaultAsync(membership => membership.MembershipId == membershipId, cancellationToken) ?? throw new NotFoundException("The person");

        /// <summary>Refuses to leave a partnership without anybody who can add people to it.</summary>
        public async Task MustLeaveAnAdministratorAsync(Membership leaving, CancellationToken cancellationToken)
        {
            if (leaving.Role == Role.Administrator
                && !await db.Memberships.AnyAsync(other => other.Role == Role.Administrator && other.MembershipId != leaving.MembershipId, cancellationToken))
            {
                throw new RuleBrokenException($"{leaving.Name} is the only administrator: make somebody else one first", nameof(Membership.Role));
            }
        }

        /// <summary>Refuses a name that another partnership of this installation has.</summary>
        public async Task NameMustBeFreeAsync(string name, Guid? ownId, string field, CancellationToken cancellationToken)
        {
            if (await db.FindPartnershipAsync(name, cancellationToken) is { } other && other.PartnershipId != ownId)
            {
                throw new RuleBrokenException($"Another partnership is called “{other.Name}”", field);
            }
        }

        private async Task<Partnership?> FindPartnershipAsync(string name, CancellationToken cancellationToken)
        {
            IReadOnlyList<Partnership> all = await db.AllPartnershipsAsync(cancellationToken);
            return all.FirstOrDefault(partnership => partnership.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
        }
    }
}

/// <summary>A partnership as one of its members sees it.</summary>
public sealed record MemberOf(Guid PartnershipId, string Name, Role Role);
