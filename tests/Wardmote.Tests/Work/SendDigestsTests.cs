using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Mail;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Tests.Work;

public sealed class SendDigestsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly MailSettings Settings = new() { Host = "mail.northmere.example", From = "wardmote@northmere.example" };

    private readonly SetClock _clock = new(Monday);
    private readonly FakeWork _work = new("Values to enter", new WorkItem("Enter 6 values", "/plans", Urgency.Late));

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Each_person_for_whom_something_is_late_gets_one_message_a_day(Engine engine)
    {
        await using RunningApp app = await StartAsync(engine);
        User sam = await app.AddPersonAsync("Sam Hill", Role.Contributor);
        await app.AddPersonAsync("Kit Vale", Role.Contributor);
        _work.For = sam.UserId;

        await RemindAsync(app);
        await RemindAsync(app);
        IReadOnlyList<string> first = await RecipientsAsync(app);
        _clock.Advance(TimeSpan.FromDays(1));
        await RemindAsync(app);

        Assert.Equal(["sam.hill@northmere.example"], first);
        Assert.Equal(2, (await RecipientsAsync(app)).Count);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Several_programs_at_once_remind_nobody_twice(Engine engine)
    {
        await using RunningApp app = await StartAsync(engine);
        for (int i = 0; i < 4; i++)
        {
            await app.AddPersonAsync($"Sam Hill{i}", Role.Contributor);
        }

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => RemindAfreshAsync(app))));

        Assert.Equal(4, (await RecipientsAsync(app)).Count);
    }

    [Fact]
    public async Task Nobody_is_reminded_at_the_weekend_or_at_night_and_it_is_made_up_for_on_Monday()
    {
        await using RunningApp app = await StartAsync();
        await app.AddPersonAsync("Sam Hill", Role.Contributor);

        foreach (DateTimeOffset off in new[] { Monday.AddDays(-1), Monday.AddHours(-2), Monday.AddHours(10) })
        {
            _clock.Set(off);
            await RemindAsync(app);
        }

        Assert.Empty(await RecipientsAsync(app));
        _clock.Set(Monday);
        await RemindAsync(app);
        Assert.Single(await RecipientsAsync(app));
    }

    [Fact]
    public async Task Whoever_switched_reminders_off_and_whoever_only_reads_gets_none()
    {
        await using RunningApp app = await StartAsync();
        using Browser sam = await app.SignInAsAsync(Role.Contributor);
        await app.AddPersonAsync("Kit Vale", Role.Reader);
        (await sam.PostFormAsync(WorkLinks.Reminders, new() { ["On"] = "false" })).Dispose();

        await RemindAsync(app);

        Assert.Empty(await RecipientsAsync(app));
    }

    [Fact]
    public async Task What_fails_for_one_person_keeps_nobody_else_from_being_reminded()
    {
        await using RunningApp app = await StartAsync();
        _work.FailsFor = (await app.AddPersonAsync("Sam Hill", Role.Contributor)).UserId;
        await app.AddPersonAsync("Kit Vale", Role.Contributor);

        await RemindAsync(app);

        Assert.Equal(["kit.vale@northmere.example"], await RecipientsAsync(app));
    }

    [Fact]
    public async Task Each_partnership_of_a_person_is_told_of_apart()
    {
        await using RunningApp app = await StartAsync();
        User sam = await app.AddPersonAsync("Sam Hill", Role.Contributor);
        Guid other = await app.AddPartnershipAsync("Eastmoor");
        await app.InsideAsync(
            async services =>
            {
                AppDb db = services.GetRequiredService<AppDb>();
                db.Add(new Membership(other, sam.UserId, sam.Name, Role.PlanOwner));
                await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("accounts.person-added", sam.UserId, _clock));
            },
            other);

        await RemindAsync(app);

        string here = await app.InsideAsync(services => services.GetRequiredService<AppDb>().OutgoingMails.Select(mail => mail.Subject).SingleAsync());
        string there = await app.InsideAsync(services => services.GetRequiredService<AppDb>().OutgoingMails.Select(mail => mail.Subject).SingleAsync(), other);
        Assert.Equal("Northmere: 1 late", here);
        Assert.Equal("Eastmoor: 1 late", there);
    }

    [Fact]
    public async Task Where_mail_is_not_set_up_nobody_is_even_looked_at()
    {
        await using RunningApp app = await StartAsync(settings: MailSettings.None);
        await app.AddPersonAsync("Sam Hill", Role.Contributor);

        await RemindAsync(app);

        Assert.Equal(0, _work.Asked);
    }

    [Fact]
    public async Task Once_everybody_was_looked_at_the_day_is_done()
    {
        await using RunningApp app = await StartAsync();
        await app.AddPersonAsync("Sam Hill", Role.Contributor);
        _work.For = Guid.CreateVersion7();

        await RemindAsync(app);
        await RemindAsync(app);

        Assert.Equal(1, _work.Asked);
    }

    private Task<RunningApp> StartAsync(Engine engine = Engine.Sqlite, MailSettings? settings = null) => RunningApp.StartAsync(engine, mail: settings ?? Settings, furnish: services =>
    {
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton<IWorkSource>(_work);
    });

    private static Task RemindAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<SendDigests>().RunAsync());

    /// <summary>As another program would, which does not know what this one did today.</summary>
    private static Task RemindAfreshAsync(RunningApp app) => app.InsideAsync(services => ActivatorUtilities.CreateInstance<SendDigests>(services, new LastDigests()).RunAsync());

    private static Task<IReadOnlyList<string>> RecipientsAsync(RunningApp app) => app.InsideAsync(async services =>
        (IReadOnlyList<string>)await services.GetRequiredService<AppDb>().OutgoingMails.Select(mail => mail.Recipient).ToListAsync());
}
