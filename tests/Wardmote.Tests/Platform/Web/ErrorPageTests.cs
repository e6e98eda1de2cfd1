using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Tests.Platform.Web;

public sealed class ErrorPageTests : IAsyncLifetime
{
    private readonly WebApplication _app = Build();

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public static TheoryData<string, HttpStatusCode, string> Refused => new()
    {
        { "/nowhere", HttpStatusCode.NotFound, "Page not found" },
        { "/error", HttpStatusCode.NotFound, "Page not found" },
        { "/not-found", HttpStatusCode.NotFound, "The plan was not found" },
        { "/forbidden", HttpStatusCode.Forbidden, "Only a plan owner may do this" },
        { "/changed", HttpStatusCode.Conflict, "The plan was changed by somebody else" },
        { "/broken-rule", HttpStatusCode.UnprocessableEntity, "A plan needs a title" },
        { "/too-large", HttpStatusCode.RequestEntityTooLarge, "The file is too large" },
        { "/bug", HttpStatusCode.InternalServerError, "Sorry, something went wrong" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_went_wrong_is_said_in_plain_words(string address, HttpStatusCode status, string words)
    {
        using var browser = new Browser(new Uri(_app.Urls.First()));

        using HttpResponseMessage response = await browser.GetAsync(address);

        IHtmlDocument page = await Browser.ReadAsync(response);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Matches("^[0-9A-F]{8}$", page.QuerySelector(".wm-reference")!.TextContent);
    }

    [Fact]
    public async Task A_mistake_in_the_program_shows_nothing_of_its_inside()
    {
        using var browser = new Browser(new Uri(_app.Urls.First()));

        using HttpResponseMessage response = await browser.GetAsync("/bug");

        string html = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("a secret of the inside", html, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(InvalidOperationException), html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_something_sent_is_a_page_too()
    {
        using var browser = new Browser(new Uri(_app.Urls.First()));

        using HttpResponseMessage response = await browser.Client.PostAsync(new Uri("/bug", UriKind.Relative), content: null, TestContext.Current.CancellationToken);

        IHtmlDocument page = await Browser.ReadAsync(response);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Sorry, something went wrong", page.QuerySelector("h1")!.TextContent);
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "wardmote", ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddRazorPages(options => options.RootDirectory = "/");
        builder.AddWardmoteWeb(BasemapSettings.None);
        WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseWardmoteWeb();
        app.UseRouting();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapGet("/not-found", string () => throw new NotFoundException("The plan"));
        app.MapGet("/forbidden", string () => throw new ForbiddenException("Only a plan owner may do this"));
        app.MapGet("/changed", string () => throw new ChangedMeanwhileException("The plan"));
        app.MapGet("/broken-rule", string () => throw new RuleBrokenException("A plan needs a title"));
        app.MapGet("/too-large", string () => throw new BadHttpRequestException("Too large", StatusCodes.Status413PayloadTooLarge));
        app.MapMethods("/bug", ["GET", "POST"], string () => throw new InvalidOperationException("a secret of the inside"));
        return app;
    }
}
