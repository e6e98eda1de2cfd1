using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Mail;
using Wardmote.Tests;
using Wardmote.Tests.Mail;
using Wardmote.Tests.Work;
using Wardmote.Work;

namespace Wardmote.BrowserTests.Journeys;

/// <summary>From a message to the page on which a thing is done, and from any page to anything by its words.</summary>
public sealed class WhatWaits(Chromium chromium)
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly FakeWork _values = new(
        "Values to enter",
        new WorkItem("Enter 6 values for Q2 2026/27", "/plans", Urgency.Late, new(2026, 11, 13), "3 of them were late last quarter too"),
        new WorkItem("Answer a question about Reports of anti-social behaviour in the town centre and its car parks", "/plans", Urgency.Late, null, "Priya Lindale asks: is 103 right?"));

    private readonly FakeWork _actions = new(
        "Actions to report on",
        new WorkItem("Say how “Third-party reporting centre” goes", "/plans", Urgency.DueSoon, new(2026, 11, 24)),
        new WorkItem("Review what was read from northmere.docx", "/plans", Urgency.Waiting));

    [Fact]
    public async Task A_person_is_reminded_sees_what_waits_and_switches_the_reminders_off()
    {
        await using var server = new MailServer();
        await using RunningApp app = await StartAsync(server.Settings);
        User sam = await app.AddPersonAsync("Sam Hill", Role.Administrator);
        await app.InsideAsync(services => services.GetRequiredService<SendDigests>().RunAsync());
        await app.InsideAsync(services => services.GetRequiredService<SendMail>().RunAsync());
        await using Window window = await chromium.OpenAsync(app);

        await window.SignInAsync(sam.Email, RunningApp.Password);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "My work (4)" })).ToBeVisibleAsync();
        await window.LookAsync("my-work-full");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "E-mail reminders" }).ClickAsync();
        await window.Page.GetByLabel("Remind me by e-mail").UncheckAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("You are no longer reminded by e-mail")).ToBeVisibleAsync();
        await window.LookAsync("reminders-off");

        Assert.Contains("Subject: Northmere: 2 late and 1 due soon", Assert.Single(server.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_sees_what_the_mail_server_said()
    {
        await using var server = new MailServer { AnswerToRecipient = "550 5.1.1 nobody of that name" };
        await using RunningApp app = await StartAsync(server.Settings);
        User sam = await app.AddPersonAsync("Sam Hill", Role.Administrator);
        await using Window window = await chromium.OpenAsync(app);
        await window.SignInAsync(sam.Email, RunningApp.Password);

        await window.GoAsync("/settings/mail");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Send a test message to me" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("is in the outbox")).ToBeVisibleAsync();
        await app.InsideAsync(services => services.GetRequiredService<SendMail>().RunAsync());
        server.AnswerToRecipient = "250 OK";
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Send a test message to me" }).ClickAsync();
        await app.InsideAsync(services => services.GetRequiredService<SendMail>().RunAsync());
        await window.GoAsync("/settings/mail");

        await Assertions.Expect(window.Page.GetByText("nobody of that name")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByText("Sent", new() { Exact = true })).ToBeVisibleAsync();
        await window.LookAsync("settings-mail-full");
    }

    [Fact]
    public async Task Somebody_finds_an_action_from_the_bar_by_keyboard_without_scripts()
    {
        await using RunningApp app = await StartAsync(MailSettings.None);
        User sam = await app.AddPersonAsync("Sam Hill", Role.Administrator);
        await SampleAddresses.MakeAsync(app);
        await using Window window = await chromium.OpenAsync(app, hasScripts: false);
        await window.SignInAsync(sam.Email, RunningApp.Password);

        await window.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await window.Page.Keyboard.TypeAsync("REPORTING centre");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Search for “REPORTING centre”");
        await window.PictureAsync("search-full", Window.Wide);
        await window.PictureAsync("search-full", Window.Narrow);
        await window.Page.Locator(".wm-hits__hit a").First.ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("reporting");
    }

    private Task<RunningApp> StartAsync(MailSettings mail) => RunningApp.StartAsync(mail: mail, furnish: services =>
    {
        services.AddSingleton<TimeProvider>(new SetClock(Monday));
        services.AddSingleton<IWorkSource>(_values);
        services.AddSingleton<IWorkSource>(_actions);
    });
}
