using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Performance.Importing;

/// <summary>Reads a file of values and keeps it as a draft; nothing is taken yet. The same file again goes on where it was left.</summary>
public sealed class StartImport(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public const long LargestFile = 20 * 1024 * 1024;

    /// <summary>The file, the name of a kept map, and the period of values for which the file names none.</summary>
    public sealed record Request(string FileName, Stream Content, string? MapName = null, Period? Otherwise = null);

    public async Task<ImportDraft> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        SourceDocument file = SourceReader.Read(request.FileName, request.Content, cancellationToken);
        IReadOnlyList<ValueSheet> sheets = ValueSheet.Of(file);
        IEnumerable<string> headings = sheets.SelectMany(sheet => sheet.Headings);
        ColumnMap map = request.MapName is null ? ColumnMap.Guess(headings) : (await db.ValueMapNamedAsync(request.MapName, cancellationToken)).Map.For(headings);
        map = request.Otherwise is { } period ? map with { Otherwise = period.Code } : map;
        string fingerprint = ImportDraft.FingerprintOf(sheets);
        if (await db.ImportDrafts.FirstOrDefaultAsync(draft => draft.Fingerprint == fingerprint, cancellationToken) is { } begun)
        {
            if (request.MapName is not null || request.Otherwise is not null)
            {
                begun.Use(map);
                await db.SaveAsync(user.Did("performance.import-started", begun.ImportDraftId, clock, file.FileName), cancellationToken);
            }

            return begun;
        }

        var started = new ImportDraft(user.PartnershipId, file.FileName, sheets, map, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(started);
        await db.SaveAsync(user.Did("performance.import-started", started.ImportDraftId, clock, file.FileName), cancellationToken);
        return started;
    }
}
