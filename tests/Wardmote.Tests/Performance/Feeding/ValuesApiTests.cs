using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Feeding;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using static Wardmote.Tests.Performance.StoredIndicators;

namespace Wardmote.Tests.Performance.Feeding;

public sealed class ValuesApiTests
{
    private const string Address = "/api/v1/indicators/NM_01/values";

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_same_value_sent_twice_is_one_value_that_names_its_key(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator indicator = await app.AddIndicatorAsync(Reports);
        using HttpClient client = await ClientAsync(app, indicator);

        string first = await SentAsync(client, HttpMethod.Put, $"{Address}/2025-Q2", """{"value": 43}""", HttpStatusCode.OK);
        string again = await SentAsync(client, HttpMethod.Put, $"{Address}/2025-Q2", """{"value": "43"}""", HttpStatusCode.OK);
        string list = await SentAsync(client, HttpMethod.Post, Address, """[{"period": "2025-Q1", "value": "c. 40"}, {"period": "2025-Q2", "value": 43}]""", HttpStatusCode.OK);
        JsonElement read = await client.GetFromJsonAsync<JsonElement>(Address);

        Assert.Contains("\"entered\"", first, StringComparison.Ordinal);
        Assert.Contains("\"unchanged\"", again, StringComparison.Ordinal);
        Assert.Contains("\"entered\"", list, StringComparison.Ordinal);
        IndicatorValue value = (await app.ValueAsync(indicator, Quarter))!;
        Assert.Equal((43d, ValueRoute.Api, "Repairs system"), (value.Number, value.Route, value.Origin));
        Assert.Equal(["2025-Q1", "2025-Q2"], read.GetProperty("values").EnumerateArray().Select(point => point.GetProperty("period").GetString()));
        AuditEntry entry = await app.InsideAsync(services => services.GetRequiredService<AppDb>().Set<AuditEntry>().FirstAsync(one => one.Word == "performance.values-entered"));
        Assert.Equal("API key “Repairs system”", entry.Who);
    }

    [Theory]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2025-Q2", """{"value": "1.037,5"}""", 422, "comma for decimals")]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2025-Q2", "{}", 422, "No value was sent")]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2025-Q2", """{"value": [1]}""", 422, "not a list")]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2025-Q2", """{"value": 1e400}""", 422, "")]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2025-Q2", """{"numerator": 1, "denominator": 2}""", 422, "one number")]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2025-Q2", "not json", 400, "JSON")]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2025-Q2", "null", 400, "JSON")]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2025-07", """{"value": 1}""", 422, "by quarter")]
    [InlineData("PUT", "/api/v1/indicators/NM_01/values/2091-Q1", """{"value": 1}""", 422, "has not begun")]
    [InlineData("POST", "/api/v1/indicators/NM_01/values", """[{"value": 1}]""", 422, "period")]
    [InlineData("POST", "/api/v1/indicators/NM_01/values", """[{"period": "2025-Q1", "value": 1}, {"period": "2025-Q1", "value": 2}]""", 422, "twice")]
    [InlineData("POST", "/api/v1/indicators/NM_01/values", "[]", 422, "between one")]
    [InlineData("PUT", "/api/v1/indicators/NM_02/values/2025-Q2", """{"value": 1}""", 403, "was not issued")]
    [InlineData("PUT", "/api/v1/indicators/NM_99/values/2025-Q2", """{"value": 1}""", 404, "NM_99")]
    public async Task What_is_refused_is_refused_in_plain_words(string method, string address, string body, int status, string why)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await app.AddIndicatorAsync(Reports);
        await app.AddIndicatorAsync(Closed);
        using HttpClient client = await ClientAsync(app, indicator);

        string problem = await SentAsync(client, new HttpMethod(method), address, body, (HttpStatusCode)status);

        Assert.Contains(why, JsonDocument.Parse(problem).RootElement.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Equal(0, await app.InsideAsync(services => services.GetRequiredService<AppDb>().IndicatorValues.CountAsync()));
    }

    [Fact]
    public async Task Without_a_key_that_holds_nothing_is_answered_not_even_to_somebody_signed_in()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await app.AddIndicatorAsync(Reports);
        using HttpClient client = await ClientAsync(app, indicator);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);

        using HttpResponseMessage cookie = await administrator.GetAsync(Address);
        await app.InsideAsync(async services => await services.GetRequiredService<RevokeApiKey>().RunAsync(new((await services.GetRequiredService<AppDb>().ApiKeys.SingleAsync()).ApiKeyId)));
        using HttpResponseMessage revoked = await client.GetAsync(new Uri(Address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, cookie.StatusCode);
        Assert.Equal("application/problem+json", cookie.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.Unauthorized, revoked.StatusCode);
    }

    [Fact]
    public async Task A_key_belongs_to_one_partnership()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await app.AddIndicatorAsync(Reports);
        Guid elsewhere = await app.AddPartnershipAsync("Southmere");
        await app.AddIndicatorAsync(Reports with { Code = "SM_01" }, elsewhere);
        using HttpClient client = await ClientAsync(app, indicator);

        using HttpResponseMessage answer = await client.GetAsync(new Uri("/api/v1/indicators/SM_01/values", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_that_asks_too_often_is_told_when_to_come_again()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await app.AddIndicatorAsync(Reports);
        using HttpClient client = await ClientAsync(app, indicator);
        HttpResponseMessage? last = null;

        for (int i = 0; i < 250 && last?.StatusCode != HttpStatusCode.TooManyRequests; i++)
        {
            last?.Dispose();
            last = await client.GetAsync(new Uri(Address, UriKind.Relative));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.InRange(last.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Send the next in", await last.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        last.Dispose();
    }

    [Fact]
    public async Task The_description_for_programs_holds_just_what_there_is()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = app.NewBrowser();
        JsonElement paths = (await browser.Client.GetFromJsonAsync<JsonElement>("/api/v1/openapi.json")).GetProperty("paths");

        IEnumerable<string> described = paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Where(verb => verb.Name != "parameters").Select(verb => $"{verb.Name.ToUpperInvariant()} {path.Name}"));
        IEnumerable<string> answered = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && !endpoint.RoutePattern.RawText.EndsWith("openapi.json", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        Assert.Equal(answered.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_key_is_shown_once_and_kept_only_as_a_hash()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await app.AddIndicatorAsync(Reports);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);

        using HttpResponseMessage answer = await administrator.PostFormAsync("/settings/api-keys", new() { ["Name"] = "Repairs system", ["IndicatorIds"] = indicator.IndicatorId.ToString() });
        string secret = (await Browser.ReadAsync(answer)).QuerySelector(".wm-secret")!.TextContent.Trim();
        string later = (await administrator.PageAsync("/settings/api-keys")).Body!.TextContent;

        Assert.StartsWith(ApiKey.Prefix, secret, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, later, StringComparison.Ordinal);
        ApiKey key = await app.InsideAsync(services => services.GetRequiredService<AppDb>().ApiKeys.SingleAsync());
        Assert.Equal(ApiKey.HashOf(secret), key.Hash);
    }

    private static async Task<HttpClient> ClientAsync(RunningApp app, Indicator indicator)
    {
        string secret = await app.InsideAsync(services => services.GetRequiredService<IssueApiKey>().RunAsync(new("Repairs system", [indicator.IndicatorId])));
        var client = new HttpClient { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    private static async Task<string> SentAsync(HttpClient client, HttpMethod method, string address, string body, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{(int)answer.StatusCode}: {text}");
        return text;
    }
}
