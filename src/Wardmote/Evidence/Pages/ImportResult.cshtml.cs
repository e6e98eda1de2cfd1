using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Importing;
using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Evidence.Pages;

/// <summary>How far an import is, and what became of each file.</summary>
[Requires(Permission.ImportEvidence)]
public sealed class ImportResultPage(AppDb db, CurrentUser user, RunningWork<ImportProgress> running, SeeImport seeImport) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ImportId { get; set; }

    public IReadOnlyList<WaitingFile> Files { get; private set; } = [];

    /// <summary>How many files of others are read first.</summary>
    public int Before { get; private set; }

    public bool IsDone => Files.All(file => file.State != WaitingState.Waiting);

    public IReadOnlyList<WaitingResult> Results => [.. Files.SelectMany(file => file.Results)];

    /// <summary>What became of it all: "180 files: 652,082 rows read, 652,080 kept".</summary>
    public string Sentence
    {
        get
        {
            WaitingResult[] read = [.. Results.Where(result => !result.IsKnown)];
            int known = Results.Count - read.Length;
            return $"{NumberWords.Count(Results.Count, "file was", "files were")} read{(known == 0 ? "" : $", {NumberWords.Count(known)} of them known already")}. "
                + $"{NumberWords.Count(read.Sum(result => result.Read), "row", "rows")}: {NumberWords.Count(read.Sum(result => result.Kept))} kept, {NumberWords.Count(read.Sum(result => result.NotPlaced))} of them not placed, {NumberWords.Count(read.Sum(result => result.Refused))} refused.";
        }
    }

    public ImportProgress? ProgressOf(WaitingFile file) => running.Of(file.WaitingFileId);

    /// <summary>How far a file is, in words.</summary>
    public string Standing(WaitingFile file) => ProgressOf(file) is { } progress
        ? $"{NumberWords.Count(progress.Rows, "row", "rows")} read, {progress.FilesDone} of {NumberWords.Count(progress.Files, "file", "files")} done. Now: {progress.File}"
        : Before > 0 ? $"Waits for {NumberWords.Count(Before, "file", "files")} that came first" : "Waits for its turn, within a minute";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Files = await db.ImportAsync(ImportId, cancellationToken);
        DateTime at = Files[0].At;
        Before = await db.WaitingFiles.CountAsync(file => file.State == WaitingState.Waiting && file.At < at, cancellationToken);
        if (Files.Any(file => file.State != WaitingState.Waiting && file.SeenAt is null && file.UserId == user.UserId))
        {
            await seeImport.RunAsync(new(ImportId), cancellationToken);
        }
    }
}
