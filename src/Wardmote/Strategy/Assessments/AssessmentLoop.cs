using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Makes the runs that were asked for, one after the other, the oldest first: also those that a program left when it was stopped.</summary>
public sealed class AssessmentLoop(IServiceScopeFactory scopes, RunningAssessments running, TimeProvider clock, ILogger<AssessmentLoop> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Makes all that waits.</summary>
    /// <returns>How many runs came to their end.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        int done = 0;
        foreach (DueRun due in await DueAsync(cancellationToken))
        {
            try
            {
                await using AsyncServiceScope scope = scopes.CreateAsyncScope();
                await WorkAsAsync(scope.ServiceProvider, due, cancellationToken);
                done += await scope.ServiceProvider.GetRequiredService<RunAssessment>().RunAsync(new(due.AssessmentRunId), cancellationToken) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "A run of an assessment could not be made and is tried again in a minute");
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

    private async Task<IReadOnlyList<DueRun>> DueAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().DueRunsAsync(clock.GetUtcNow().UtcDateTime, cancellationToken);
    }

    /// <summary>Goes to work as the person who asked for the run, with the rights that they have now.</summary>
    private static async Task WorkAsAsync(IServiceProvider services, DueRun due, CancellationToken cancellationToken)
    {
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        MemberOf? member = (await services.GetRequiredService<AppDb>().PartnershipsOfAsync(due.UserId, cancellationToken)).FirstOrDefault(one => one.PartnershipId == due.PartnershipId);
        user.WorkAs(due.UserId, due.Who, due.PartnershipId, member?.Name ?? "the partnership", member?.Role ?? Role.Reader);
    }
}
