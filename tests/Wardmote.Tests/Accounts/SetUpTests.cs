using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;

namespace Wardmote.Tests.Accounts;

public sealed class SetUpTests
{
    private static readonly Dictionary<string, string> Typed = new(StringComparer.Ordinal)
    {
        ["PartnershipName"] = "Eastmoor",
        ["Districts"] = "East Town\nMoor",
        ["Name"] = "Robin Sand",
        ["Email"] = "robin@eastmoor.example",
        ["Password"] = "three or four words",
    };

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task An_empty_installation_asks_for_its_first_administrator_and_its_partnership(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, isEmpty: true);
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage start = await browser.GetAsync("/");
        using HttpResponseMessage setUp = await SetUpAsync(app, browser, app.Services.GetRequiredService<FirstRun>().Code!);
        using HttpResponseMessage people = await browser.GetAsync("/settings/people");

        Assert.Equal("/set-up", start.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, setUp.StatusCode);
        Assert.Equal(HttpStatusCode.OK, people.StatusCode);
    }

    [Fact]
    public async Task Without_the_code_from_the_console_nobody_sets_an_installation_up()
    {
        await using RunningApp app = await RunningApp.StartAsync(isEmpty: true);
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage response = await SetUpAsync(app, browser, "abcd-efgh-jkmn-pqrs");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("That is not the set-up code", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_mistake_can_be_sent_again()
    {
        await using RunningApp app = await RunningApp.StartAsync(isEmpty: true);
        using Browser browser = app.NewBrowser();
        string code = app.Services.GetRequiredService<FirstRun>().Code!;

        using HttpResponseMessage wrong = await browser.PostFormAsync("/set-up", new(Typed, StringComparer.Ordinal) { ["Code"] = code, ["Password"] = "short" });
        using HttpResponseMessage right = await SetUpAsync(app, browser, code);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
    }

    [Fact]
    public async Task Only_the_first_may_set_it_up()
    {
        await using RunningApp app = await RunningApp.StartAsync(isEmpty: true);
        using Browser first = app.NewBrowser();
        using Browser second = app.NewBrowser();
        string code = app.Services.GetRequiredService<FirstRun>().Code!;
        using HttpResponseMessage setUp = await SetUpAsync(app, first, code);

        using HttpResponseMessage page = await second.GetAsync("/set-up");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Null(app.Services.GetRequiredService<FirstRun>().Code);
    }

    [Fact]
    public async Task The_demonstration_has_somebody_in_each_role_who_can_sign_in_here()
    {
        await using RunningApp app = await RunningApp.StartAsync(isDemonstration: true, isEmpty: true);

        foreach (Demonstration.Account account in Demonstration.Accounts)
        {
            using Browser browser = await app.SignInAsync(account.Email, Demonstration.Password);
        }
    }

    [Fact]
    public async Task The_demonstrations_accounts_do_not_work_outside_the_demonstration()
    {
        await using RunningApp app = await RunningApp.StartAsync(isEmpty: true);
        FirstRun firstRun = app.Services.GetRequiredService<FirstRun>();
        firstRun.Take(firstRun.Code!);
        await app.InsideAsync(services => services.GetRequiredService<Demonstration>().RunAsync(), Guid.CreateVersion7());
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage response = await browser.PostFormAsync("/sign-in", new() { ["Email"] = Demonstration.Accounts[0].Email, ["Password"] = Demonstration.Password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task The_demonstrations_accounts_do_not_work_from_elsewhere()
    {
        await using RunningApp app = await RunningApp.StartAsync(isDemonstration: true, isEmpty: true);
        using Browser browser = app.NewBrowser();
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        using HttpResponseMessage response = await browser.PostFormAsync("/sign-in", new() { ["Email"] = Demonstration.Accounts[0].Email, ["Password"] = Demonstration.Password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.DoesNotContain(Demonstration.Password, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_in_use_is_never_turned_into_the_demonstration()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.AddPersonAsync("Robin Sand", Role.Administrator);

        await using WebApplication second = await WebApp.StartAsync(new WebAppSettings(app.Database, "http://127.0.0.1:0", IsDemonstration: true));

        Assert.False(second.Services.GetRequiredService<WebAppMode>().IsDemonstration);
        await second.StopAsync();
    }

    private static Task<HttpResponseMessage> SetUpAsync(RunningApp app, Browser browser, string code) =>
        browser.PostFormAsync("/set-up", new(Typed, StringComparer.Ordinal) { ["Code"] = code });
}
