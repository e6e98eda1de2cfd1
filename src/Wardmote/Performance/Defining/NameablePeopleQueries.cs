using Microsoft.EntityFrameworkCore;
using Wardmote.Accounts;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Defining;

/// <summary>Reads whom a definition may name as owner, deputy, collector or approver.</summary>
public static class NameablePeopleQueries
{
    extension(AppDb db)
    {
        /// <summary>The partnership's members, by name.</summary>
        public async Task<IReadOnlyList<PersonName>> NameablePeopleAsync(CancellationToken cancellationToken) =>
            await db.Memberships.AsNoTracking().OrderBy(member => member.Name).Select(member => new PersonName(member.Name, member.UserId)).ToListAsync(cancellationToken);
    }
}
