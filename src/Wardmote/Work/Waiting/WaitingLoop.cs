using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Data;

namespace Wardmote.Work.Waiting;

/// <summary>Does what waits, one after the other, the oldest first: also what a program left when it was stopped.</summary>
/// <typeparam name="TDue">A piece of the work.</typeparam>
/// <typeparam name="TProgress">How far a piece of it is.</typeparam>
public abstract class WaitingLoop<TDue, TProgress>(IServiceScopeFactory scopes, RunningWork<TProgress> running, ILogger log) : BackgroundService
    where TDue : DueWork
    where TProgress : class
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Does all that waits.</summary>
    /// <returns>How many pieces came to their end.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        int done = 0;
        foreach (TDue due in await DueAsync(cancellationToken))
        {
            try
            {
                await using AsyncServiceScope scope = scopes.CreateAsyncScope();
                await WorkAsAsync(scope.ServiceProvider, due, cancellationToken);
                done += await DoAsync(scope.ServiceProvider, due, cancellationToken) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "{Failed} and is tried again in a minute", Failed);
            }
        }

        return done;
    }

    /// <summary>What the log says of a piece that failed: "A file that waits could not be brought in".</summary>
    protected abstract string Failed { get; }

    /// <summary>What waits, the oldest first.</summary>
    protected abstract Task<IReadOnlyList<TDue>> FindDueAsync(IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>Does one piece as the person who asked for it.</summary>
    /// <returns>Whether it came to its end.</returns>
    protected abstract Task<bool> DoAsync(IServiceProvider services, TDue due, CancellationToken cancellationToken);

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

    private async Task<IReadOnlyList<TDue>> DueAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await FindDueAsync(scope.ServiceProvider, cancellationToken);
    }

    /// <summary>Goes to work as the person who asked for it, with the rights that they have now. Without a role the change refuses, and says so on its page.</summary>
    private static async Task WorkAsAsync(IServiceProvider services, TDue due, CancellationToken cancellationToken)
    {
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        MemberOf? member = (await services.GetRequiredService<AppDb>().PartnershipsOfAsync(due.UserId, cancellationToken)).FirstOrDefault(one => one.PartnershipId == due.PartnershipId);
        user.WorkAs(due.UserId, due.Who, due.PartnershipId, member?.Name ?? "the partnership", member?.Role ?? Role.Reader);
    }
}
