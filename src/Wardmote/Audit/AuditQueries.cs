using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Audit;

/// <summary>What is asked of the history.</summary>
public static class AuditQueries
{
    extension(AppDb db)
    {
        public DbSet<AuditEntry> AuditEntries => db.Set<AuditEntry>();

        /// <summary>What was done to a thing, the latest first.</summary>
        public async Task<IReadOnlyList<AuditEntry>> HistoryAsync(Guid subjectId, int limit, CancellationToken cancellationToken) =>
            await db.AuditEntries.AsNoTracking().Where(entry => entry.SubjectId == subjectId)
                .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.AuditEntryId).Take(limit).ToListAsync(cancellationToken);

        /// <summary>What was done to one part of a thing, the latest first, with nothing but the changes to that part.</summary>
        public async Task<IReadOnlyList<AuditEntry>> HistoryOfPartAsync(Guid subjectId, Guid partId, CancellationToken cancellationToken)
        {
            List<AuditEntry> entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.SubjectId == subjectId).OrderByDescending(entry => entry.At).ToListAsync(cancellationToken);
            foreach (AuditEntry entry in entries)
            {
                entry.Record([.. entry.Changes.Where(change => change.ThingId == partId)]);
            }

            return [.. entries.Where(entry => entry.Changes.Count > 0)];
        }
    }
}
