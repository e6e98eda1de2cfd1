using System.Security.Cryptography;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Platform.Web;

/// <summary>What every answer tells the browser not to do, and the nonce that lets our own scripts run.</summary>
public static class SecurityHeaders
{
    private const string Key = "Wardmote.Nonce";

    /// <summary>The word that marks this answer's own scripts.</summary>
    public static string Nonce(this HttpContext context)
    {
        if (context.Items[Key] is string nonce)
        {
            return nonce;
        }

        nonce = RandomNumberGenerator.GetHexString(32, lowercase: true);
        context.Items[Key] = nonce;
        return nonce;
    }

    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        string origin = app.ApplicationServices.GetRequiredService<BasemapSettings>().Origin;
        string pictures = origin.Length > 0 ? $"'self' data: {origin}" : "'self' data:";
        app.Use(async (context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context, context.Response.Headers, pictures);
                return Task.CompletedTask;
            });
            await next(context);
        });
    }

    private static void Write(HttpContext context, IHeaderDictionary headers, string pictures)
    {
        string nonce = context.Nonce();
        headers.ContentSecurityPolicy = $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src {pictures}; "
            + "worker-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";

        // A shared computer's back button must not show what the last person saw.
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            headers.CacheControl = "no-store";
        }
    }
}
