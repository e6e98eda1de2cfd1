using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Tests;

namespace Wardmote.BrowserTests.Journeys;

public sealed class SignInByKeyboard(Chromium chromium)
{
    [Fact]
    public async Task Somebody_signs_in_and_out_with_the_keyboard_alone()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User person = await app.AddPersonAsync("Amina Farrow", Role.Administrator);
        await using Window window = await chromium.OpenAsync(app);
        await window.GoAsync("/sign-in");
        IKeyboard keyboard = window.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await Assertions.Expect(window.Page.Locator(".govuk-skip-link")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync(person.Email);
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync(RunningApp.Password);
        await keyboard.PressAsync("Enter");

        ILocator signOut = window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" });
        await Assertions.Expect(signOut).ToBeVisibleAsync();
        await signOut.FocusAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_wrong_password_leads_from_the_summary_to_the_field()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await using Window window = await chromium.OpenAsync(app);
        await window.GoAsync("/sign-in");

        await window.Page.GetByLabel("Email address").FillAsync("nobody@northmere.example");
        await window.Page.GetByLabel("Password", new() { Exact = true }).FillAsync("wrong");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await Assertions.Expect(window.Page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await window.LookAsync("sign-in-refused");
        await window.Page.Locator(".govuk-error-summary a").ClickAsync();
        await Assertions.Expect(window.Page.GetByLabel("Email address")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Signing_in_works_without_scripts()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User person = await app.AddPersonAsync("Amina Farrow", Role.Administrator);
        await using Window window = await chromium.OpenAsync(app, hasScripts: false);

        await window.SignInAsync(person.Email, RunningApp.Password);

        Assert.DoesNotContain("/sign-in", window.Page.Url, StringComparison.Ordinal);
    }
}
