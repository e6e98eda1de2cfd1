using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Evidence.Importing;

/// <summary>Finds files that wait to be brought in.</summary>
public static class ImportingQueries
{
    extension(AppDb db)
    {
        public DbSet<WaitingFile> WaitingFiles => db.Set<WaitingFile>();

        /// <summary>What was handed over together, in its order.</summary>
        /// <exception cref="NotFoundException">The partnership has no such import.</exception>
        public async Task<IReadOnlyList<WaitingFile>> ImportAsync(Guid importId, CancellationToken cancellationToken) =>
            await db.WaitingFiles.Where(file => file.ImportId == importId).OrderBy(file => file.Number).ToListAsync(cancellationToken) is { Count: > 0 } files ? files : throw new NotFoundException("The import");

        /// <summary>The files that a person handed over, that came to their end and that they have not looked at since.</summary>
        public async Task<IReadOnlyList<WaitingFile>> EndedUnseenAsync(Guid userId, CancellationToken cancellationToken) =>
            await db.WaitingFiles.AsNoTracking().Where(file => file.UserId == userId && file.SeenAt == null && file.State != WaitingState.Waiting)
                .OrderBy(file => file.At).ThenBy(file => file.Number).ToListAsync(cancellationToken);

        /// <summary>The files of all partnerships that wait, the oldest first: for the loop that reads them.</summary>
        public async Task<IReadOnlyList<DueFile>> DueFilesAsync(CancellationToken cancellationToken) =>
            await db.WaitingFiles.IgnoreQueryFilters([AppDb.PartnershipFilter]).Where(file => file.State == WaitingState.Waiting).OrderBy(file => file.At).ThenBy(file => file.Number)
                .Select(file => new DueFile(file.PartnershipId, file.WaitingFileId, file.UserId, file.Who, file.At)).ToListAsync(cancellationToken);
    }
}

/// <summary>A file whose turn it is, and the person for whom it is brought in.</summary>
public sealed record DueFile(Guid PartnershipId, Guid WaitingFileId, Guid UserId, string Who, DateTime At) : DueWork(PartnershipId, UserId, Who);
