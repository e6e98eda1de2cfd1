using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Tests;

namespace Wardmote.BrowserTests;

public sealed class PrintAndColours(Chromium chromium)
{
    [Fact]
    public async Task A_printed_page_is_a_clean_document_with_its_address_and_the_date()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User person = await app.AddPersonAsync("Amina Farrow", Role.Administrator);
        await using Window window = await chromium.OpenAsync(app);
        await window.SignInAsync(person.Email, RunningApp.Password);
        await window.GoAsync("/settings/people");

        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        ILocator head = window.Page.Locator(".wm-print-head");
        await Assertions.Expect(head).ToBeVisibleAsync();
        await Assertions.Expect(head).ToContainTextAsync(new Uri(app.Address, "/settings/people").ToString());
        await Assertions.Expect(head).ToContainTextAsync("Printed on");
        foreach (string screenOnly in new[] { ".wm-masthead", ".govuk-service-navigation", ".moj-sub-navigation", ".wm-footer", "main .govuk-button" })
        {
            await Assertions.Expect(window.Page.Locator(screenOnly).First).ToBeHiddenAsync();
        }

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Cell, new() { Name = "Administrator" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_in_forced_colours_still_shows_its_edges()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await using Window window = await chromium.OpenAsync(app);
        await window.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await window.GoAsync("/sign-in");

        string border = await window.Page.Locator("button[type=submit]").EvaluateAsync<string>("button => getComputedStyle(button).borderTopColor");
        Assert.NotEqual("rgba(0, 0, 0, 0)", border);
        await window.PictureAsync("sign-in-forced-colours", Window.Wide);
    }
}
