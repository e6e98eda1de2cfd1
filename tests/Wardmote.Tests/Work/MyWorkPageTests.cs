using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Work;

namespace Wardmote.Tests.Work;

public sealed class MyWorkPageTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 8, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_late_stands_first_then_what_is_due_then_what_waits()
    {
        var values = new FakeWork("Values to enter", new WorkItem("Enter 2 values", "/plans", Urgency.Waiting), new WorkItem("Enter 6 values for Q2 2025/26", "/plans", Urgency.Late, new(2026, 11, 13), "asked by Priya Lindale: is 103 right?"));
        var actions = new FakeWork("Actions to report on", new WorkItem("Report on lights", "/plans", Urgency.DueSoon, new(2026, 11, 24)), new WorkItem("Report on doors", "/plans", Urgency.DueSoon, new(2026, 11, 23)));
        await using RunningApp app = await StartAsync(values, actions);
        using Browser browser = await app.SignInAsAsync(Role.Contributor);

        IHtmlDocument page = await browser.PageAsync("/my-work");

        Assert.Equal("My work (4)", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Late (1)", "Due soon (2)", "Waiting (1)"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Equal(["Enter 6 values for Q2 2025/26", "Report on doors", "Report on lights", "Enter 2 values"], page.QuerySelectorAll(".wm-work__what a").Select(link => link.TextContent));
        Assert.Equal("Was due 13 November 2026, 10 days ago", page.QuerySelector(".wm-work__due")!.TextContent);
        Assert.Equal("asked by Priya Lindale: is 103 right?", page.QuerySelector(".wm-work__why")!.TextContent);
    }

    [Fact]
    public async Task Where_nothing_waits_the_page_says_so_and_where_to_go()
    {
        await using RunningApp app = await StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Administrator);

        IHtmlDocument page = await browser.PageAsync("/my-work");

        Assert.Equal("Nothing waits for you", page.QuerySelector(".wm-empty h2")!.TextContent);
        Assert.NotNull(page.QuerySelector(".wm-empty a[href='/']"));
    }

    [Theory, InlineData(Role.Administrator, "/my-work"), InlineData(Role.Contributor, "/my-work"), InlineData(Role.Analyst, "/my-work"), InlineData(Role.Reader, "/")]
    public async Task Whoever_may_have_work_begins_there_and_a_reader_at_the_overview(Role role, string first)
    {
        await using RunningApp app = await StartAsync();
        User user = await app.AddPersonAsync("Sam Hill", role);
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage answer = await browser.PostFormAsync("/sign-in", new() { ["Email"] = user.Email, ["Password"] = RunningApp.Password });
        IHtmlDocument page = await browser.PageAsync(first);

        Assert.Equal(first, answer.Headers.Location?.OriginalString);
        Assert.Equal(first, page.QuerySelector(".govuk-service-navigation__link")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_person_switches_their_own_reminders_off_and_on()
    {
        await using RunningApp app = await StartAsync();
        using Browser sam = await app.SignInAsAsync(Role.Contributor);
        using Browser kit = await app.SignInAsAsync(Role.Contributor);

        IHtmlInputElement before = (await sam.PageAsync(WorkLinks.Reminders)).QuerySelector<IHtmlInputElement>("input[name=On]")!;
        using HttpResponseMessage answer = await sam.PostFormAsync(WorkLinks.Reminders, new() { ["On"] = "false" });
        IHtmlInputElement after = (await sam.PageAsync(WorkLinks.Reminders)).QuerySelector<IHtmlInputElement>("input[name=On]")!;
        IHtmlInputElement others = (await kit.PageAsync(WorkLinks.Reminders)).QuerySelector<IHtmlInputElement>("input[name=On]")!;

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True(before.IsChecked);
        Assert.False(after.IsChecked);
        Assert.True(others.IsChecked);
    }

    private static Task<RunningApp> StartAsync(params FakeWork[] sources) => RunningApp.StartAsync(furnish: services =>
    {
        services.AddSingleton<TimeProvider>(new SetClock(Morning));
        foreach (FakeWork source in sources)
        {
            services.AddSingleton<IWorkSource>(source);
        }
    });
}
