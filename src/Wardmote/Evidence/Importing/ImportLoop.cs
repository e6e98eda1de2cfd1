using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Evidence.Importing;

/// <summary>Brings in the files that wait.</summary>
public sealed class ImportLoop(IServiceScopeFactory scopes, RunningWork<ImportProgress> running, WaitingFolder folder, ILogger<ImportLoop> log)
    : WaitingLoop<DueFile, ImportProgress>(scopes, running, log)
{
    protected override string Failed => "A file that waits could not be brought in";

    protected override async Task<IReadOnlyList<DueFile>> FindDueAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        [.. (await services.GetRequiredService<AppDb>().DueFilesAsync(cancellationToken)).Where(due => folder.Has(due.WaitingFileId))];

    protected override Task<bool> DoAsync(IServiceProvider services, DueFile due, CancellationToken cancellationToken) =>
        services.GetRequiredService<BringInFile>().RunAsync(new(due.WaitingFileId), cancellationToken);
}
