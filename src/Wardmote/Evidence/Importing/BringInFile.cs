using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Evidence.Importing;

/// <summary>
/// Brings in one file that waits, as what its content shows it to be. Each file within an archive is kept whole or not at all, so
/// that a file that was interrupted is simply read again: what is kept of it already changes nothing.
/// </summary>
public sealed class BringInFile(
    AppDb db, CurrentUser user, WaitingFolder folder, RunningWork<ImportProgress> running, ImportIncidents importIncidents, ImportBoundaries importBoundaries, ImportAreaTable importAreaTable, ImportLookup importLookup, CountAreas countAreas, TimeProvider clock, ILogger<BringInFile> log) : IUseCase
{
    /// <summary>How often a file is read again because somebody else brought in the same months at the same time.</summary>
    private const int MostTries = 3;

    public sealed record Request(Guid WaitingFileId);

    /// <summary>Brings the file in, if it is its turn.</summary>
    /// <returns>Whether it was this program's to bring in; another that serves from the same folder may be at it.</returns>
    public async Task<bool> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        using IDisposable? claim = folder.Claim(request.WaitingFileId);
        WaitingFile file = await db.WaitingFiles.AsNoTracking().SingleOrDefaultAsync(one => one.WaitingFileId == request.WaitingFileId, cancellationToken) ?? throw new NotFoundException("The file");
        if (claim is null || file.State != WaitingState.Waiting || !folder.Has(file.WaitingFileId))
        {
            return false;
        }

        try
        {
            IReadOnlyList<WaitingResult> results = await TryAsync(file, cancellationToken);
            await EndAsync(file, "", results);
        }
        catch (Exception refusal) when (refusal is UnreadableFileException or RuleBrokenException or ForbiddenException or ChangedMeanwhileException)
        {
            await EndAsync(file, refusal.Message, []);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            await EndAsync(file, "The file is cut off or damaged. Download it again and compare its checksum with the one that its publisher gives", []);
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            log.LogError(mistake, "“{File}” could not be brought in", file.FileName);
            await EndAsync(file, "Wardmote made a mistake with this file. What happened stands in the log of the server; nothing of the file is half kept", []);
        }
        finally
        {
            running.End(file.WaitingFileId);
        }

        return true;
    }

    private async Task<IReadOnlyList<WaitingResult>> TryAsync(WaitingFile file, CancellationToken cancellationToken)
    {
        user.Must(Permission.ImportEvidence);
        for (int tries = 1; ; tries++)
        {
            try
            {
                IReadOnlyList<WaitingResult> results = await ReadAsync(file, cancellationToken);
                await countAreas.RunAsync(cancellationToken);
                return results;
            }
            catch (ChangedMeanwhileException) when (tries < MostTries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<IReadOnlyList<WaitingResult>> ReadAsync(WaitingFile file, CancellationToken cancellationToken)
    {
        string path = folder.PathOf(file.WaitingFileId);
        FileContent content = FileKind.Of(() => Open(path));
        if (content == FileContent.Incidents)
        {
            string? force = file.Forces is [var only] ? only : null;
            using var files = PoliceFiles.Of([new PoliceFile(NamedAsItIs(file.FileName, path), file.Bytes, () => Open(path))], file.Forces);
            ImportReport report = await importIncidents.RunAsync(new(files, force, Progress: running.For(file.WaitingFileId)), cancellationToken);
            return report.Files.Count > 0 ? [.. report.Files.Select(one => Told(one.Batch, isKnown: one.Outcome == ImportOutcome.Unchanged))]
                : throw new UnreadableFileException($"“{file.FileName}” holds no police files{(file.Forces.Count > 0 ? $" of {string.Join(", ", file.Forces)}" : "")}: a file is expected to be called like 2021-09-south-yorkshire-street.csv");
        }

        await using Stream stream = Open(path);
        ImportedBatch imported = content switch
        {
            FileContent.Boundaries => await importBoundaries.RunAsync(new(file.FileName, stream), cancellationToken),
            FileContent.Population => await importAreaTable.RunAsync(new(file.FileName, stream, BatchKind.Population), cancellationToken),
            FileContent.Deprivation => await importAreaTable.RunAsync(new(file.FileName, stream, BatchKind.Deprivation), cancellationToken),
            FileContent.Comparison => await importAreaTable.RunAsync(new(file.FileName, stream, BatchKind.Comparison), cancellationToken),
            FileContent.Lookup => await importLookup.RunAsync(new(file.FileName, stream), cancellationToken),
            _ => throw new UnreadableFileException($"“{file.FileName}” holds nothing that can be brought in. Police files begin with the heading “Crime ID”, searches with “Type,Date”, boundaries are GeoJSON, tables by area have a heading for the area’s code and one for its figures"),
        };
        return [Told(imported.Batch, isKnown: !imported.IsNew)];
    }

    private async Task EndAsync(WaitingFile file, string message, IReadOnlyList<WaitingResult> results)
    {
        db.ChangeTracker.Clear();
        WaitingFile ended = await db.WaitingFiles.SingleAsync(one => one.WaitingFileId == file.WaitingFileId, CancellationToken.None);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (message.Length > 0)
        {
            ended.Fail(message, results, now);
        }
        else
        {
            ended.Finish(results, now);
        }

        await db.SaveAsync(user.Did(message.Length > 0 ? "evidence.file-failed" : "evidence.file-brought-in", file.ImportId, clock, file.FileName), CancellationToken.None);
        folder.Remove(file.WaitingFileId);
    }

    /// <summary>An archive is known by its first letters; whoever renamed it must not lose by it.</summary>
    private static string NamedAsItIs(string fileName, string path)
    {
        using Stream file = Open(path);
        return file.ReadByte() == 'P' && file.ReadByte() == 'K' && !fileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? fileName + ".zip" : fileName;
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    private static WaitingResult Told(Batch batch, bool isKnown) =>
        new(batch.FileName, batch.BatchId, batch.Read, batch.Kept, batch.NotPlaced, batch.Refused, isKnown, batch.State == BatchState.Refused ? [.. batch.Reasons.Select(reason => reason.Why)] : []);
}
