using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Importing;

/// <summary>Brings in the files that wait, one after the other, the oldest first: also those that a program left when it was stopped.</summary>
public sealed class ImportLoop(IServiceScopeFactory scopes, RunningImports running, WaitingFolder folder, ILogger<ImportLoop> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Brings in all that waits.</summary>
    /// <returns>How many files came to their end.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        int done = 0;
        foreach (DueFile due in (await DueAsync(cancellationToken)).Where(due => folder.Has(due.WaitingFileId)))
        {
            try
            {
                await using AsyncServiceScope scope = scopes.CreateAsyncScope();
                await WorkAsAsync(scope.ServiceProvider, due, cancellationToken);
                done += await scope.ServiceProvider.GetRequiredService<BringInFile>().RunAsync(new(due.WaitingFileId), cancellationToken) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "A file that waits could not be brought in and is tried again in a minute");
            }
        }

        return done;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await RunOnceAsync(stoppingToken) == 0)
            {
                await running.WaitAsync(Pause, stoppingToken);
            }
        }
    }

    private async Task<IReadOnlyList<DueFile>> DueAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().DueFilesAsync(cancellationToken);
    }

    /// <summary>Goes to work as the person who handed the file over, with the rights that they have now.</summary>
    private static async Task WorkAsAsync(IServiceProvider services, DueFile due, CancellationToken cancellationToken)
    {
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        AppDb db = services.GetRequiredService<AppDb>();
        MemberOf? member = (await db.PartnershipsOfAsync(due.UserId, cancellationToken)).FirstOrDefault(one => one.PartnershipId == due.PartnershipId);
        if (member is null)
        {
            // Without a role the change refuses, and says so on the page of the import.
            user.WorkAs(due.UserId, due.Who, due.PartnershipId, "the partnership", Role.Reader);
            return;
        }

        user.WorkAs(due.UserId, due.Who, member.PartnershipId, member.Name, member.Role);
    }
}
