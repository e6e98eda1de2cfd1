using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Wardmote.BrowserTests;

/// <summary>A browser window in which somebody works; it remembers what the browser complained of.</summary>
public sealed class Window : IAsyncDisposable
{
    public const int Wide = 1280;

    /// <summary>A telephone.</summary>
    public const int Narrow = 390;

    /// <summary>The narrowest screen that a page must work on.</summary>
    public const int Narrowest = 320;

    /// <summary>Left out is one experimental rule, which takes the hidden comma in GOV.UK Frontend's own file upload for a difference between what is seen and what is said.</summary>
    private static readonly AxeRunOptions Rules = new() { Rules = new() { ["label-content-name-mismatch"] = new() { Enabled = false } } };

    /// <summary>The folder in which pictures of all pages are kept to be looked at; none where nobody asked for them, because they take longer than the rest.</summary>
    private static readonly string? PicturesFolder = Environment.GetEnvironmentVariable("WARDMOTE_TEST_PICTURES") is { Length: > 0 } folder ? Directory.CreateDirectory(folder).FullName : null;

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Window(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(60_000);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            // Chromium reports each status above 399 as an error of the page; that is the server's to answer for.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                _complaints.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Opens an address; it must answer with a page, not with an error.</summary>
    public async Task GoAsync(string address)
    {
        IResponse? response = await Page.GotoAsync(address);
        Assert.True(response is { Ok: true }, $"{address} answered {response?.Status}");
    }

    public async Task SignInAsync(string email, string password)
    {
        await GoAsync("/sign-in");
        await Page.GetByLabel("Email address").FillAsync(email);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    /// <summary>The page as it stands is accessible, fits the narrowest screen and lets the browser complain of nothing.</summary>
    public async Task LookAsync(string name)
    {
        IReadOnlyList<string> faults = await FaultsAsync(name);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public async Task<IReadOnlyList<string>> FaultsAsync(string name)
    {
        await PictureAsync(name, Wide);
        AxeResult result = await Page.RunAxe(Rules);
        List<string> faults = [.. result.Violations.Select(violation => $"{name}: {violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}")];
        await PictureAsync(name, Narrow);
        await Page.SetViewportSizeAsync(Narrowest, 900);
        int width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await Page.SetViewportSizeAsync(Wide, 900);
        if (width > Narrowest)
        {
            faults.Add($"{name}: it is {width} pixels wide on a screen of {Narrowest}");
        }

        faults.AddRange(_complaints.Select(complaint => $"{name}: the browser complained: {complaint}"));
        _complaints.Clear();
        return faults;
    }

    /// <summary>Shows the page in that width, and keeps a picture of the whole of it where pictures are wanted.</summary>
    public async Task PictureAsync(string name, int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        if (PicturesFolder is not null)
        {
            await Page.EvaluateAsync("document.fonts.ready");
            await Page.ScreenshotAsync(new() { Path = Path.Combine(PicturesFolder, $"{name}-{width}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
        }
    }

    /// <summary>A picture of what is on the screen, for the documentation.</summary>
    public async Task SnapAsync(string name, string folder)
    {
        await Page.EvaluateAsync("document.fonts.ready");
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
