using Microsoft.Playwright;
using Wardmote.BrowserTests;
using Wardmote.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Wardmote.BrowserTests;

/// <summary>One Chromium for all tests; where the machine has none, the tests that need it are skipped aloud.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The variable that names the browser where it is not in a usual place.</summary>
    public const string Variable = "WARDMOTE_TEST_CHROMIUM";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>A new window on the application, with nobody signed in.</summary>
    public async Task<Window> OpenAsync(RunningApp app, bool hasScripts = true)
    {
        Assert.SkipWhen(_browser is null, $"No Chromium was found. Install it, or name it in {Variable}");
        IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            BaseURL = app.Address.ToString(),
            JavaScriptEnabled = hasScripts,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ViewportSize = new() { Width = Window.Wide, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Window(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : UsualPlaces.FirstOrDefault(File.Exists);
}
