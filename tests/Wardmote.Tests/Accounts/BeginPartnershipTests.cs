using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Accounts;

public sealed class BeginPartnershipTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Who_sets_the_installation_up_takes_over_what_a_command_began(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, isEmpty: true);
        Partnership begun = await app.InsideAsync(services => services.GetRequiredService<BeginPartnership>().RunAsync(TestContext.Current.CancellationToken));

        await app.InsideAsync(services => services.GetRequiredService<SetUp>().RunAsync(
            new(app.Services.GetRequiredService<FirstRun>().Code!, "Eastmoor", ["Moor"], "Robin Sand", "robin@eastmoor.example", RunningApp.Password), TestContext.Current.CancellationToken));

        IReadOnlyList<Partnership> all = await AllAsync(app);
        Assert.Equal(["Eastmoor"], all.Select(partnership => partnership.Name));
        Assert.Equal(begun.PartnershipId, all[0].PartnershipId);
    }

    [Fact]
    public async Task An_installation_with_a_partnership_does_not_begin_another()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        Task Begin() => app.InsideAsync(services => services.GetRequiredService<BeginPartnership>().RunAsync(TestContext.Current.CancellationToken));

        await Assert.ThrowsAsync<RuleBrokenException>(Begin);
    }

    [Fact]
    public async Task The_people_of_the_demonstration_see_what_a_command_brought_in_before()
    {
        TestDatabase database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await new Migrator(database.Settings, TimeProvider.System).MigrateAsync(TestContext.Current.CancellationToken);
        await using (WebApplication empty = await WebApp.StartAsync(new WebAppSettings(database.Settings, "http://127.0.0.1:0"), TestContext.Current.CancellationToken))
        {
            await using AsyncServiceScope scope = empty.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().WorkAsProgram("The tests", Guid.Empty, "");
            await scope.ServiceProvider.GetRequiredService<BeginPartnership>().RunAsync(TestContext.Current.CancellationToken);
        }

        await using WebApplication demonstration = await WebApp.StartAsync(new WebAppSettings(database.Settings, "http://127.0.0.1:0", IsDemonstration: true), TestContext.Current.CancellationToken);

        await using AsyncServiceScope asked = demonstration.Services.CreateAsyncScope();
        AppDb db = asked.ServiceProvider.GetRequiredService<AppDb>();
        User analyst = db.Users.Single(user => user.Email == "analyst@northmere.example");
        IReadOnlyList<MemberOf> partnerships = await db.PartnershipsOfAsync(analyst.UserId, TestContext.Current.CancellationToken);
        Assert.Equal(["Northmere", "Our partnership"], partnerships.Select(partnership => partnership.Name));
    }

    private static Task<IReadOnlyList<Partnership>> AllAsync(RunningApp app) =>
        app.InsideAsync(services => services.GetRequiredService<AppDb>().AllPartnershipsAsync(TestContext.Current.CancellationToken));
}
