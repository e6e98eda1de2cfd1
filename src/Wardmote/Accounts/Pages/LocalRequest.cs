using System.Net;

namespace Wardmote.Accounts.Pages;

/// <summary>Tells whether a request was made on the computer that runs the program.</summary>
internal static class LocalRequest
{
    extension(HttpContext context)
    {
        /// <summary>A proxy on the same computer passes on requests from elsewhere, and says so in a header.</summary>
        public bool IsFromThisComputer => context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");
    }
}
