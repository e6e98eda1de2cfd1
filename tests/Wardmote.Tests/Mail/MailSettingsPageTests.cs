using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Mail;
using Wardmote.Platform.Data;
using Wardmote.Tests.Cli;

namespace Wardmote.Tests.Mail;

public sealed class MailSettingsPageTests
{
    [Fact]
    public async Task Without_a_mail_server_the_page_says_what_to_set_and_a_test_message_is_refused()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        IHtmlDocument page = await administrator.PageAsync("/settings/mail");
        string token = (await administrator.PageAsync("/account/password")).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using HttpResponseMessage answer = await administrator.Client.PostAsync(new Uri("/settings/mail?handler=Test", UriKind.Relative), form);

        Assert.Contains("WARDMOTE_MAIL_HOST", page.QuerySelector(".wm-empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Mail is not set up", (await Browser.ReadAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_neither_the_password_nor_what_messages_say()
    {
        var settings = new MailSettings { Host = "localhost", From = "wardmote@northmere.example", User = "wardmote", Password = "the mail password" };
        await using RunningApp app = await RunningApp.StartAsync(mail: settings);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);

        using HttpResponseMessage answer = await administrator.PostFormAsync("/settings/mail", []);
        IHtmlDocument page = await administrator.PageAsync("/settings/mail");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Waits", page.QuerySelector("td .govuk-tag")!.TextContent);
        Assert.DoesNotContain("the mail password", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("you asked Wardmote", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstrations_people_have_no_mailbox()
    {
        await using RunningApp app = await RunningApp.StartAsync(isDemonstration: true, isEmpty: true, mail: new MailSettings { Host = "localhost", From = "wardmote@northmere.example" });
        using Browser administrator = await app.SignInAsync(Wardmote.Accounts.Demonstration.Accounts[0].Email, Wardmote.Accounts.Demonstration.Password);

        using HttpResponseMessage answer = await administrator.PostFormAsync("/settings/mail", []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task The_served_program_sends_by_itself_what_lies_in_the_outbox()
    {
        await using var server = new MailServer();
        await using RunningApp app = await RunningApp.StartAsync(mail: server.Settings);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        (await administrator.PostFormAsync("/settings/mail", [])).Dispose();
        string port = server.Settings.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await using ProgramRun run = ProgramRun.Start(
            app.Database.DataFolder, "serve", "--no-demo", "--data", app.Database.DataFolder, "--urls", "http://127.0.0.1:0",
            "--mail-host", "127.0.0.1", "--mail-port", port, "--mail-encryption", "none", "--mail-from", "wardmote@northmere.example");
        await run.ReadUntilAsync("Ctrl+C");
        for (int i = 0; i < 300 && await WaitingAsync(app) > 0; i++)
        {
            await Task.Delay(100);
        }

        Assert.Single(server.Messages);
        Assert.Equal(0, await WaitingAsync(app));
    }

    [Fact]
    public async Task A_mail_setting_that_cannot_work_stops_the_start_and_says_what_to_write()
    {
        string folder = Directory.CreateTempSubdirectory("wardmote-test-").FullName;

        (int code, _, string errors) = await ProgramRun.ToEndAsync(folder, "serve", "--mail-host", "mail.northmere.example", "--urls", "http://127.0.0.1:0");

        Assert.Equal(2, code);
        Assert.Contains("mail-from", errors, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static Task<int> WaitingAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<AppDb>().OutgoingMails.CountAsync(mail => mail.NextTryAt != null));
}
