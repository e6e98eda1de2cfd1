using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Audit;
using Wardmote.Mail;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Mail;

public sealed class SendMailTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_message_is_handed_over_once_and_marked_as_sent(Engine engine)
    {
        await using var server = new MailServer();
        await using RunningApp app = await StartAsync(server.Settings, engine: engine);
        Guid other = await app.AddPartnershipAsync("Eastmoor");
        await QueueAsync(app, "Sam’s “values” wait – 3 late");
        await QueueAsync(app, "Another", other);

        await SendAsync(app);
        await SendAsync(app);

        Assert.Equal(2, server.Messages.Count);
        OutgoingMail mail = await MailAsync(app);
        Assert.Equal(Morning.UtcDateTime, mail.SentAt);
        Assert.Null(mail.NextTryAt);
        string message = server.Messages.First(text => text.Contains(mail.OutgoingMailId.ToString(), StringComparison.Ordinal));
        Assert.Contains($"Message-ID: <{mail.OutgoingMailId}@northmere.example>", message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", message, StringComparison.Ordinal);
        Assert.Contains("Open Wardmote", message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Several_programs_at_once_send_each_message_once(Engine engine)
    {
        await using var server = new MailServer();
        await using RunningApp app = await StartAsync(server.Settings, engine: engine);
        for (int i = 0; i < 6; i++)
        {
            await QueueAsync(app, $"Message {i}");
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SendAsync(app))));
        await SendAsync(app);

        Assert.Equal(6, server.Messages.Count);
    }

    [Fact]
    public async Task A_message_whose_program_died_is_sent_again_once_the_lease_is_over()
    {
        var clock = new SetClock(Morning);
        await using var server = new MailServer();
        await using RunningApp app = await StartAsync(server.Settings, clock);
        await QueueAsync(app, "Message");
        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            (await db.OutgoingMails.SingleAsync()).Take(clock.GetUtcNow().UtcDateTime);
            await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("mail.sending-begun", Guid.Empty, clock));
        });

        await SendAsync(app);
        int before = server.Messages.Count;
        clock.Advance(OutgoingMail.Lease);
        await SendAsync(app);

        Assert.Equal(0, before);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task What_the_server_does_not_take_now_is_tried_again_later()
    {
        var clock = new SetClock(Morning);
        await using var server = new MailServer { AnswerToMessage = "451 the disk is full" };
        await using RunningApp app = await StartAsync(server.Settings, clock);
        await QueueAsync(app, "Message");

        await SendAsync(app);
        OutgoingMail failed = await MailAsync(app);
        server.AnswerToMessage = "250 OK";
        clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(app);

        Assert.Contains("the disk is full", failed.LastFailure, StringComparison.Ordinal);
        Assert.Equal(Morning.UtcDateTime.AddMinutes(1), failed.NextTryAt);
        Assert.Single(server.Messages);
        Assert.Equal(2, (await MailAsync(app)).Attempts);
    }

    [Fact]
    public async Task An_address_that_the_server_does_not_know_is_given_up_and_the_others_still_go()
    {
        await using var server = new MailServer { AnswerToRecipient = "550 nobody of that name" };
        await using RunningApp app = await StartAsync(server.Settings);
        await QueueAsync(app, "Message");

        await SendAsync(app);

        OutgoingMail mail = await MailAsync(app);
        Assert.True(mail.IsGivenUp);
        Assert.Contains("nobody of that name", mail.LastFailure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_costs_one_try_and_not_one_a_message()
    {
        MailSettings nobody;
        await using (var server = new MailServer())
        {
            nobody = server.Settings;
        }

        await using RunningApp app = await StartAsync(nobody);
        await QueueAsync(app, "Message 1");
        await QueueAsync(app, "Message 2");

        await SendAsync(app);

        int[] attempts = await app.InsideAsync(services => services.GetRequiredService<AppDb>().OutgoingMails.Select(mail => mail.Attempts).ToArrayAsync());
        Assert.Equal([0, 1], attempts.Order());
    }

    [Fact]
    public async Task Where_mail_is_not_set_up_nothing_is_queued()
    {
        await using RunningApp app = await StartAsync(MailSettings.None);

        await QueueAsync(app, "Message");

        Assert.Equal(0, await app.InsideAsync(services => services.GetRequiredService<AppDb>().OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task The_history_of_the_partnership_is_not_filled_with_the_work_of_the_outbox()
    {
        await using var server = new MailServer();
        await using RunningApp app = await StartAsync(server.Settings);
        await QueueAsync(app, "Message");

        await SendAsync(app);

        OutgoingMail mail = await MailAsync(app);
        Assert.Empty(await app.InsideAsync(services => services.GetRequiredService<AppDb>().HistoryAsync(mail.OutgoingMailId, 10, default)));
    }

    internal static Task SendAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<SendMail>().RunAsync());

    private static Task<RunningApp> StartAsync(MailSettings settings, TimeProvider? clock = null, Engine engine = Engine.Sqlite) =>
        RunningApp.StartAsync(engine, mail: settings, furnish: services => services.AddSingleton(clock ?? new SetClock(Morning)));

    private static Task QueueAsync(RunningApp app, string subject, Guid? partnershipId = null) => app.InsideAsync(
        async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            TimeProvider clock = services.GetRequiredService<TimeProvider>();
            db.QueueMail(services.GetRequiredService<MailSettings>(), "sam@northmere.example", subject, "Open Wardmote.\n", clock.GetUtcNow().UtcDateTime);
            await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("mail.test-message-queued", Guid.Empty, clock));
        },
        partnershipId);

    private static Task<OutgoingMail> MailAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<AppDb>().OutgoingMails.SingleAsync());
}
