using System.Net;
using System.Text;
using Wardmote.Access;
using Wardmote.Tests.Platform;

namespace Wardmote.Tests.Access;

public sealed class PageAccessTests
{
    [Fact]
    public async Task Every_address_says_who_may_open_it()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        IEnumerable<string> silent = Address.All(app).Where(address => !address.SaysWho).Select(address => address.Path);

        Assert.Empty(silent);
    }

    [Fact]
    public async Task Each_role_opens_what_it_may_and_nothing_else()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        List<string> wrong = [];

        foreach (Role role in Enum.GetValues<Role>())
        {
            using Browser browser = await app.SignInAsAsync(role);
            foreach (Address address in Address.All(app).Where(address => address is { CanBeFetched: true, Permission: not null }))
            {
                using HttpResponseMessage response = await browser.GetAsync(address.Example);
                bool isRefused = response.StatusCode is HttpStatusCode.Forbidden;
                if (isRefused == role.Allows(address.Permission!.Value) || (int)response.StatusCode >= 500)
                {
                    wrong.Add($"{role.Title} at {address.Path}: {(int)response.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Somebody_who_is_not_signed_in_is_asked_to_sign_in()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = app.NewBrowser();
        List<string> wrong = [];

        foreach (Address address in Address.All(app).Where(address => address is { CanBeFetched: true, IsForAnybody: false }))
        {
            using HttpResponseMessage response = await browser.GetAsync(address.Example);
            if (response.StatusCode != HttpStatusCode.Redirect || response.Headers.Location?.AbsolutePath != "/sign-in")
            {
                wrong.Add($"{address.Path}: {(int)response.StatusCode}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_not_found()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        using HttpResponseMessage response = await browser.GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    /// <summary>The page lists what there is; an address leaves it only by hand, together with a note on where it went.</summary>
    [Fact]
    public async Task No_address_vanishes()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        var page = new StringBuilder("# Addresses\n\nEvery page and download, and who may open it. Addresses in other people’s documents keep working: none leaves this list unnoticed.\n\n| address | who |\n| --- | --- |\n");
        foreach (Address address in Address.All(app))
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{address.Path}` | {address.Who} |\n");
        }

        IEnumerable<string> before = Documentation.RowsOf("docs/reference/addresses.md");
        IEnumerable<string> vanished = before.Except(Address.All(app).Select(address => $"`{address.Path}`"), StringComparer.Ordinal);

        Assert.Empty(vanished);
        Documentation.Holds("docs/reference/addresses.md", page.ToString());
    }
}
