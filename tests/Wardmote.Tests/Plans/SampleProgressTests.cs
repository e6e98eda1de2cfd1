using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Performance.Samples;
using Wardmote.Plans;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Plans;

public sealed class SampleProgressTests
{
    [Theory]
    [InlineData(Engine.Sqlite, 2026, 11, 22)]
    [InlineData(Engine.Sqlite, 2027, 4, 1)]
    [InlineData(Engine.Sqlite, 2028, 2, 29)]
    [InlineData(Engine.Postgres, 2026, 7, 31)]
    public async Task On_whatever_day_it_starts_actions_are_done_late_and_waiting(Engine engine, int year, int month, int day)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, isEmpty: true);
        var clock = new StoryClock();
        clock.GoTo(new DateOnly(year, month, day));

        (Plan plan, int updates, int rounds) = await app.InsideAsync(async services =>
        {
            await services.GetRequiredService<Demonstration>().RunAsync();
            AppDb db = services.GetRequiredService<AppDb>();
            CurrentUser user = services.GetRequiredService<CurrentUser>();
            await new KeepSampleIndicators(db, user, clock).RunAsync();
            await new KeepSampleProgress(db, user, clock, services.GetRequiredService<ReadPlan>(), services.GetRequiredService<KeepPlan>(), services.GetRequiredService<PublishPlan>()).RunAsync();
            Plan kept = await db.PlanAsync(await db.Plans.Select(one => one.PlanId).SingleAsync(), default);
            return (kept, await db.Set<ActionUpdate>().CountAsync(), await db.Rounds.CountAsync());
        });

        Assert.Equal(PlanState.Published, plan.State);
        Assert.InRange(rounds, 13, 16);
        Assert.Equal(14, updates);
        DateOnly today = new(year, month, day);
        HashSet<Standing> standings = [.. plan.Actions.Select(action => ActionStanding.Of(action.Content, action.Progress, plan.Content.Period, today).Kind)];
        Assert.Superset(new HashSet<Standing> { Standing.Overdue, Standing.Waiting, Standing.OnTrack, Standing.NotStarted, Standing.BusinessAsUsual }, standings);
    }
}
