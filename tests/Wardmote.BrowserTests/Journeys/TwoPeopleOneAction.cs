using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Plans;
using Wardmote.Platform.Data;
using Wardmote.Tests;
using static Microsoft.Playwright.Assertions;

namespace Wardmote.BrowserTests.Journeys;

/// <summary>Two people report on one action at the same time: the second is shown what changed and loses nothing.</summary>
public sealed class TwoPeopleOneAction(Chromium chromium)
{
    private const string WhatImogenSays = "The room is let and the first evening is on 14 July.";
    private const string WhatSamSays = "Forty people came to the opening.";
    private const string WhatSamPlans = "Ask the college for a second evening";

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_second_of_two_is_shown_what_changed_and_saves_again_without_typing_again(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        User imogen = await app.AddPersonAsync("Imogen Farthing", Role.PlanOwner);
        User sam = await app.AddPersonAsync("Sam Hill", Role.PerformanceOfficer);
        await SampleAddresses.MakeAsync(app);
        string action = await PublishedActionAsync(app);
        await using Window first = await chromium.OpenAsync(app);
        await using Window second = await chromium.OpenAsync(app);
        await first.SignInAsync(imogen.Email, RunningApp.Password);
        await second.SignInAsync(sam.Email, RunningApp.Password);

        await OpenAsync(first, action);
        await OpenAsync(second, action);
        await first.LookAsync("two-people-form");
        await TypeAsync(first, WhatImogenSays, "Overdue", "Buy chairs");
        await SaveAsync(first);
        await Expect(first.Page.Locator(".govuk-notification-banner--success")).ToBeVisibleAsync();
        await TypeAsync(second, WhatSamSays, "In progress", WhatSamPlans);
        await SaveAsync(second);

        await Expect(second.Page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        ILocator changed = second.Page.GetByRole(AriaRole.Table, new() { Name = "What somebody else changed while you were typing" });
        await Expect(changed).ToContainTextAsync("Buy chairs");
        await Expect(changed).ToContainTextAsync(WhatSamPlans);
        await Expect(Text(second)).ToHaveValueAsync(WhatSamSays);
        await Expect(NextStep(second)).ToHaveValueAsync(WhatSamPlans);
        await second.LookAsync("two-people-changed");
        await SaveAsync(second);
        await Expect(second.Page.Locator(".govuk-notification-banner--success")).ToBeVisibleAsync();

        await Expect(second.Page.GetByText(WhatSamSays).First).ToBeVisibleAsync();
        await Expect(second.Page.GetByText(WhatImogenSays).First).ToBeVisibleAsync();
        await Expect(second.Page.GetByText(WhatSamPlans).First).ToBeVisibleAsync();
        await second.LookAsync("two-people-saved");
    }

    private static async Task OpenAsync(Window window, string action)
    {
        await window.GoAsync(action);
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Report progress" }).Or(window.Page.GetByRole(AriaRole.Button, new() { Name = "Report progress" })).First.ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "Report progress" })).ToBeVisibleAsync();
    }

    private static async Task TypeAsync(Window window, string text, string status, string next)
    {
        await Text(window).FillAsync(text);
        await window.Page.Locator("#Status").SelectOptionAsync(status);
        await NextStep(window).FillAsync(next);
    }

    private static Task SaveAsync(Window window) => window.Page.GetByRole(AriaRole.Button, new() { Name = "Save the report" }).ClickAsync();

    private static ILocator Text(Window window) => window.Page.Locator("#Text");

    private static ILocator NextStep(Window window) => window.Page.Locator("#NextStep");

    private static Task<string> PublishedActionAsync(RunningApp app) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        Guid published = await db.Plans.Where(plan => plan.State == PlanState.Published).Select(plan => plan.PlanId).FirstAsync();
        Plan plan = await db.PlanAsync(published, CancellationToken.None);
        return PlanLinks.Action(published, plan.Actions[2].ActionId);
    });
}
