using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Wardmote.Platform.Chores;

namespace Wardmote.Tests.Platform.Chores;

public sealed class ChoreLoopTests
{
    [Fact]
    public async Task A_chore_that_fails_does_not_keep_the_others_from_their_work()
    {
        var done = new Done();
        await using ServiceProvider services = new ServiceCollection().AddSingleton(done).AddScoped<Failing>().AddScoped<Counting>().AddChore<Failing>().AddChore<Counting>().BuildServiceProvider();
        using var loop = new ChoreLoop(services.GetServices<ChoreKind>(), services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, NullLogger<ChoreLoop>.Instance);

        await loop.RunOnceAsync(default);
        await loop.RunOnceAsync(default);

        Assert.Equal(2, done.Times);
    }

    [Fact]
    public async Task The_loop_runs_only_where_it_is_asked_for()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        Assert.DoesNotContain(app.Services.GetServices<IHostedService>(), service => service is ChoreLoop);
        Assert.NotEmpty(app.Services.GetServices<ChoreKind>());
    }

    private sealed class Done
    {
        public int Times { get; set; }
    }

    private sealed class Failing : IChore
    {
        public Task RunAsync(CancellationToken cancellationToken = default) => throw new InvalidOperationException("This chore fails");
    }

    private sealed class Counting(Done done) : IChore
    {
        public Task RunAsync(CancellationToken cancellationToken = default)
        {
            done.Times++;
            return Task.CompletedTask;
        }
    }
}
