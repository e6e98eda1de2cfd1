using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Audit;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Platform.Data;

public sealed class SaveTests
{
    [Fact]
    public async Task Nothing_is_saved_without_an_entry_in_the_history()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
            Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        });
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_history_tells_which_field_went_from_what_to_what(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);

        await DescribeAsync(app, "Northmere", ["Ashby", "Brack"]);
        await DescribeAsync(app, "Northmere and Vale", ["Ashby", "Vale"]);

        AuditEntry entry = (await HistoryAsync(app))[0];
        Assert.Equal("Partnership described", entry.Deed);
        Assert.Equal("The tests", entry.Who);
        Assert.Equal(
            [new("Districts", "Ashby; Brack", "Ashby; Vale"), new("Name", "Northmere", "Northmere and Vale")],
            entry.Changes.Select(change => (change.Field, change.From, change.To)));
        Assert.All(entry.Changes, change => Assert.Equal("Partnership “Northmere”", change.Thing));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Of_two_who_change_the_same_thing_the_second_is_told(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);

        await app.InsideAsync(async services =>
        {
            Partnership mine = await services.GetRequiredService<AppDb>().Partnerships.SingleAsync();
            await DescribeAsync(app, "Northmere and Vale", []);
            mine.Describe("Northmere and Dale", [], []);

            await Assert.ThrowsAsync<ChangedMeanwhileException>(() => services.GetRequiredService<AppDb>().SaveAsync(services.GetRequiredService<CurrentUser>().Did("accounts.partnership-described", mine.PartnershipId, TimeProvider.System)));
        });
    }

    [Fact]
    public async Task A_form_opened_before_somebody_else_saved_is_refused()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await DescribeAsync(app, "Northmere and Vale", []);

        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            Partnership partnership = await db.Partnerships.SingleAsync();
            Assert.Equal(1, partnership.Version);
            Assert.Throws<ChangedMeanwhileException>(() => db.MustStillBe(0, partnership));
        });
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_partnership_sees_its_own_rows_alone(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid other = await app.AddPartnershipAsync("Eastmoor");
        await app.AddPersonAsync("Sam Hill", Role.Reader);
        await app.AddPersonAsync("Kit Vale", Role.Reader, other);

        string[] here = await app.InsideAsync(services => services.GetRequiredService<AppDb>().Memberships.Select(membership => membership.Name).ToArrayAsync());
        string[] there = await app.InsideAsync(services => services.GetRequiredService<AppDb>().Memberships.Select(membership => membership.Name).ToArrayAsync(), other);

        Assert.Equal(["Sam Hill"], here);
        Assert.Equal(["Kit Vale"], there);
    }

    [Fact]
    public async Task A_row_of_another_partnership_cannot_be_written()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User user = await app.AddPersonAsync("Sam Hill", Role.Reader);
        Guid other = await app.AddPartnershipAsync("Eastmoor");

        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            db.Add(new Membership(other, user.UserId, user.Name, Role.Administrator));
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("accounts.person-added", user.UserId, TimeProvider.System)));
        });
    }

    [Fact]
    public async Task Passwords_do_not_stand_in_the_history()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User user = await app.AddPersonAsync("Sam Hill", Role.Reader);

        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            (await db.Users.SingleAsync()).PasswordHash = "another";
            await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("accounts.password-changed", user.UserId, TimeProvider.System));
            AuditEntry entry = (await db.HistoryAsync(user.UserId, 1, default))[0];
            Assert.Equal([new FieldChange(user.UserId, "User “Sam Hill”", "Password hash", "(not shown)", "(not shown)")], entry.Changes);
        });
    }

    private static Task DescribeAsync(RunningApp app, string name, IReadOnlyList<string> districts) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        Partnership partnership = await db.Partnerships.SingleAsync();
        partnership.Describe(name, districts, []);
        await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("accounts.partnership-described", partnership.PartnershipId, TimeProvider.System));
    });

    private static Task<IReadOnlyList<AuditEntry>> HistoryAsync(RunningApp app) =>
        app.InsideAsync(services => services.GetRequiredService<AppDb>().HistoryAsync(app.PartnershipId, 10, default));
}
