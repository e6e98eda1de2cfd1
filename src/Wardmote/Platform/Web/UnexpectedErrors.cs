using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace Wardmote.Platform.Web;

/// <summary>Writes down what is a mistake in the program, with the reference that the page shows.</summary>
public sealed partial class UnexpectedErrors(ILogger<UnexpectedErrors> log) : IExceptionHandler
{
    public static int StatusOf(Exception exception) => exception is BadHttpRequestException bad
        ? bad.StatusCode
        : Refusal.StatusOf(exception) ?? StatusCodes.Status500InternalServerError;

    /// <summary>What a person reads out on the telephone, and what stands in the log.</summary>
    public static string ReferenceOf(HttpContext context)
    {
        string trace = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
        return (trace.Length <= 8 ? trace : trace[..8]).ToUpperInvariant();
    }

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Refusal.StatusOf(exception) is null && exception is not BadHttpRequestException)
        {
            WriteDown(log, ReferenceOf(httpContext), httpContext.Request.Method, httpContext.Request.Path, exception);
        }

        // The error page is still to be written.
        return ValueTask.FromResult(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reference {Reference}: {Method} {Path} failed")]
    private static partial void WriteDown(ILogger log, string reference, string method, string path, Exception exception);
}
