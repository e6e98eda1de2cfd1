using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Wardmote.Tests.Platform.Web;

public sealed class FrameTests
{
    [Theory, InlineData("/sign-in"), InlineData("/accessibility"), InlineData("/licences")]
    public async Task A_page_for_everybody_keeps_the_rules_of_every_page(string address)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = app.NewBrowser();

        IHtmlDocument page = await browser.PageAsync(address);

        Assert.Equal("#main-content", page.QuerySelector(".govuk-skip-link")!.GetAttribute("href"));
        Assert.EndsWith("- Wardmote", page.Title, StringComparison.Ordinal);
    }

    [Theory, InlineData("/css/wardmote.css"), InlineData("/js/wardmote.js"), InlineData("/images/favicon.svg"), InlineData("/fonts/source-sans-3-latin.woff2")]
    public async Task The_pages_assets_are_there_also_when_the_browser_takes_them_compressed(string address)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = app.NewBrowser();
        browser.Client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");

        byte[] asset = await browser.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.NotEmpty(asset);
    }

    [Fact]
    public async Task The_security_policy_lets_no_inline_script_or_style_run_and_changes_with_every_page()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage first = await browser.GetAsync("/sign-in");
        using HttpResponseMessage second = await browser.GetAsync("/sign-in");

        string policy = first.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.NotEqual(policy, second.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", first.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(first.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_form_comes_back_with_what_was_typed_and_every_fault_at_its_field_and_in_the_summary()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage response = await browser.PostFormAsync("/sign-in", new() { ["Email"] = "nobody@northmere.example", ["Password"] = "wrong" });

        IHtmlDocument page = await Browser.ReadAsync(response);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal("nobody@northmere.example", page.QuerySelector<IHtmlInputElement>("#Email")!.Value);
        Assert.Equal("", page.QuerySelector<IHtmlInputElement>("#Password")!.Value);
        Assert.NotNull(page.QuerySelector(".govuk-error-summary__list li"));
    }
}
