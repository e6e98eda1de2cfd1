using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Wardmote.Performance.Feeding;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>How other systems feed values: JSON with a key, never with a signed-in person's cookie, and refusals in the words that people read.</summary>
internal static class ValuesApi
{
    public const string Limit = "api";
    private const string Values = "/api/v1/indicators/{code}/values";
    private const int RequestsPerMinute = 120;
    private const int MostBytes = 1024 * 1024;
    private const int MostValues = 1000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, MaxDepth = 8 };

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/openapi.json", () => Results.Stream(typeof(ValuesApi).Assembly.GetManifestResourceStream("Wardmote.Performance.Feeding.openapi.json")!, "application/json")).AllowAnonymous();
        app.MapGet(Values, (string code, HttpContext http) => AnswerAsync(http, code, GetAsync)).AllowAnonymous().RequireRateLimiting(Limit);
        app.MapPost(Values, (string code, HttpContext http) => AnswerAsync(http, code, async (indicator, services) => await EnterAsync(indicator, await SentAsync(http), null, services, http.RequestAborted)))
            .AllowAnonymous().DisableAntiforgery().RequireRateLimiting(Limit);
        app.MapPut(Values + "/{period}", (string code, string period, HttpContext http) =>
            AnswerAsync(http, code, async (indicator, services) => await EnterAsync(indicator, await SentAsync(http), period, services, http.RequestAborted)))
            .AllowAnonymous().DisableAntiforgery().RequireRateLimiting(Limit);
    }

    /// <summary>So many requests a minute for each key; whoever sends none shares those of their address.</summary>
    public static RateLimitPartition<string> PartitionOf(HttpContext http) => RateLimitPartition.GetFixedWindowLimiter(
        SecretOf(http) is { } secret ? ApiKey.HashOf(secret) : http.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsPerMinute, Window = TimeSpan.FromMinutes(1) });

    /// <summary>Says when to come again, to other systems in their own format.</summary>
    public static async ValueTask RejectAsync(HttpContext http, RateLimitLease lease, CancellationToken cancellationToken)
    {
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            int seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 60;
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Problem(StatusCodes.Status429TooManyRequests, $"More than {RequestsPerMinute} requests came in a minute. Send the next in {seconds} seconds, or several values in one").ExecuteAsync(http);
        }
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, string code, Func<Indicator, IServiceProvider, Task<IResult>> answer)
    {
        IServiceProvider services = http.RequestServices;
        try
        {
            if (SecretOf(http) is not { } secret || await KeyAsync(services, secret, http.RequestAborted) is not { } key)
            {
                http.Response.Headers.WWWAuthenticate = "Bearer";
                return Problem(StatusCodes.Status401Unauthorized, "Send the header “Authorization: Bearer wm_…” with a key that an administrator issued and nobody revoked");
            }

            Indicator indicator = await services.GetRequiredService<AppDb>().IndicatorCodedAsync(code, http.RequestAborted);
            return key.MayFeed(indicator.IndicatorId) ? await answer(indicator, services) : throw new ForbiddenException($"The key “{key.Name}” was not issued for {indicator.Code}. Ask an administrator for one that is");
        }
        catch (Exception refusal) when (Refusal.StatusOf(refusal) is { } status)
        {
            return Problem(status, refusal.Message);
        }
        catch (Exception refusal) when (refusal is JsonException or BadHttpRequestException or InvalidDataException)
        {
            return Problem(StatusCodes.Status400BadRequest, "What was sent is no JSON that can be read. Send {\"value\": 43}, or a list of such with a “period” in each, of at most 1 MB");
        }
    }

    private static async Task<ApiKey?> KeyAsync(IServiceProvider services, string secret, CancellationToken cancellationToken)
    {
        try
        {
            return await services.GetRequiredService<UseApiKey>().RunAsync(new(secret), cancellationToken);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    private static async Task<IResult> GetAsync(Indicator indicator, IServiceProvider services)
    {
        Series series = await services.GetRequiredService<AppDb>().SeriesAsync(indicator, CancellationToken.None);
        return Results.Json(
            new
            {
                indicator.Code,
                indicator.Title,
                Values = series.Points.Select(point => new
                {
                    Period = point.Period.Code, point.Number, point.Numerator, point.Denominator, point.Special, point.IsApproximate, point.IsApproved, IsClosed = point.IsFrozen, Version = point.VersionNumber, point.Origin,
                }),
            },
            Json);
    }

    private static async Task<IResult> EnterAsync(Indicator indicator, IReadOnlyList<SentValue> sent, string? period, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (sent.Count == 0 || sent.Count > MostValues || (period is not null && sent.Count != 1))
        {
            throw new RuleBrokenException(period is null ? $"Send between one and {MostValues} values" : "Send one value to the address of one period");
        }

        List<NewValue> values = [.. sent.Select(one => new NewValue(indicator.IndicatorId, PeriodOf(indicator, period ?? one.Period), one.Read(indicator.Definition), one.Note))];
        AppDb db = services.GetRequiredService<AppDb>();
        Series before = await db.SeriesAsync(indicator, cancellationToken);
        IReadOnlyList<ValueResult> results = await services.GetRequiredService<EnterValues>().RunAsync(
            new(values, ValueRoute.Api, services.GetRequiredService<Access.CurrentUser>().Name.Split('“', '”')[1]), cancellationToken);
        return Results.Json(
            new { indicator.Code, Results = results.Select(result => new { Period = result.Value.Period.Code, result.Outcome, Doubts = SanityCheck.Of(before, result.Value.Period, result.Value.Entered) }) },
            Json);
    }

    private static Period PeriodOf(Indicator indicator, string? text) => PeriodAddress.Read(text ?? "", indicator.Frequency)
        ?? throw new RuleBrokenException(string.IsNullOrEmpty(text) ? "Name the period: “period”: “2025-Q2”" : $"“{text}” is no period of {indicator.Code}, which is collected {Indicator.FrequencyWords(indicator.Frequency)}");

    private static async Task<IReadOnlyList<SentValue>> SentAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes)
        {
            throw new InvalidDataException("The request is too large");
        }

        if (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        using JsonDocument document = await JsonDocument.ParseAsync(http.Request.Body, new JsonDocumentOptions { MaxDepth = 8 }, http.RequestAborted);
        return document.RootElement.ValueKind switch
        {
            JsonValueKind.Array => document.RootElement.Deserialize<List<SentValue>>(Json)?.OfType<SentValue>().ToList() ?? [],
            JsonValueKind.Object => [document.RootElement.Deserialize<SentValue>(Json)!],
            _ => throw new JsonException("Neither an object nor a list"),
        };
    }

    private static string? SecretOf(HttpContext http) => http.Request.Headers.Authorization.ToString() is { Length: < 200 } header && header.StartsWith($"Bearer {ApiKey.Prefix}", StringComparison.OrdinalIgnoreCase)
        ? header["Bearer ".Length..].Trim()
        : null;

    private static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status, title: status switch
    {
        StatusCodes.Status400BadRequest => "It cannot be read",
        StatusCodes.Status401Unauthorized => "A key is needed",
        StatusCodes.Status403Forbidden => "Not allowed",
        StatusCodes.Status404NotFound => "Not found",
        StatusCodes.Status409Conflict => "Changed meanwhile",
        StatusCodes.Status429TooManyRequests => "Too many requests",
        _ => "Refused",
    });
}
