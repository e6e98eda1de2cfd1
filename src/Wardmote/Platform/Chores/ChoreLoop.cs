namespace Wardmote.Platform.Chores;

/// <summary>Calls every chore once a minute. One that fails is written down and does not keep the others from their work.</summary>
public sealed class ChoreLoop(IEnumerable<ChoreKind> chores, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ChoreLoop> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Calls each chore once, with services of its own.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        foreach (ChoreKind chore in chores)
        {
            try
            {
                await using AsyncServiceScope scope = scopes.CreateAsyncScope();
                await ((IChore)scope.ServiceProvider.GetRequiredService(chore.Type)).RunAsync(cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "{Chore} failed and is tried again in a minute", chore.Type.Name);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await RunOnceAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

/// <summary>One kind of chore that this program has.</summary>
public sealed record ChoreKind(Type Type);
