using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Evidence.Importing;

/// <summary>Puts files in the queue of those to be brought in. They are read one after the other; whoever handed them over need not wait.</summary>
public sealed class HandOverFiles(AppDb db, CurrentUser user, WaitingFolder folder, RunningWork<ImportProgress> running, TimeProvider clock) : IUseCase
{
    /// <summary>How much can be sent from a page at once.</summary>
    public const long MostBytes = 3_000_000_000;

    /// <summary>The files with where they lie, and the forces that are wanted of archives; all where none is named.</summary>
    public sealed record Request(IReadOnlyList<HandedFile> Files, IReadOnlyList<string> Forces);

    /// <summary>A file as it lies on the disk; it is moved from there.</summary>
    public sealed record HandedFile(string Name, string Path, long Bytes);

    /// <summary>Moves the files where they wait.</summary>
    /// <returns>The key of all that was handed over together.</returns>
    public async Task<Guid> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        if (request.Files.Count == 0)
        {
            throw new RuleBrokenException("Choose at least one file", "Files");
        }

        if (request.Files.FirstOrDefault(file => file.Bytes == 0) is { } empty)
        {
            throw new RuleBrokenException($"“{empty.Name}” is empty. Download it again", "Files");
        }

        string[] forces = [.. request.Forces.Select(ForceNames.Slug)];
        if (forces.FirstOrDefault(force => !ForceNames.All.Contains(force)) is { } unknown)
        {
            throw new RuleBrokenException($"There is no force called “{unknown}”. Write it like “south-yorkshire” or “South Yorkshire Police”", "Forces");
        }

        var importId = Guid.CreateVersion7();
        DateTime now = clock.GetUtcNow().UtcDateTime;
        foreach ((int number, HandedFile handed) in request.Files.Index())
        {
            var file = new WaitingFile(user.PartnershipId, importId, number, handed.Name, handed.Bytes, forces, user.UserId ?? Guid.Empty, user.Name, now);
            folder.Take(handed.Path, file.WaitingFileId);
            db.Add(file);
        }

        await db.SaveAsync(user.Did("evidence.files-handed-over", importId, clock, string.Join(", ", request.Files.Select(file => file.Name))), cancellationToken);
        running.Ring();
        return importId;
    }
}
