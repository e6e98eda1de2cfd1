using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Platform.Web.Pages;

/// <summary>Says in plain words what went wrong and what to do next. It answers every method, because it stands in for every page.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorPage : PageModel
{
    public string Reference => UnexpectedErrors.ReferenceOf(HttpContext);

    public string Heading => Words.Heading;

    public IEnumerable<string> Sentences => Refused is { } message ? [message] : Words.Sentences;

    /// <summary>What the refusal itself said; a mistake in the program never speaks on a page.</summary>
    private string? Refused
    {
        get
        {
            Exception? exception = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
            return exception is not null && Refusal.StatusOf(exception) is not null ? exception.Message : Refusal.MessageIn(HttpContext);
        }
    }

    private (string Heading, string[] Sentences) Words => Response.StatusCode switch
    {
        400 => ("This page has been open too long", ["Go back, load the page again and send the form once more. Copy what you typed first."]),
        401 => ("You need to sign in", ["Sign in and try again."]),
        403 => ("You may not open this page", ["Your role does not allow it. Ask an administrator of your partnership if you need it."]),
        404 => ("Page not found", ["If you typed the address, check it. If you followed a link, what it led to may have been removed."]),
        405 => ("This address cannot be used like that", ["Go back and use the links and buttons of the page."]),
        409 => ("Somebody else changed this meanwhile", ["Go back, load the page again to see their change, and make yours once more."]),
        413 => ("The file is too large", [$"Wardmote reads files of up to {ReadingLimits.FileBytes / 1024 / 1024} MB. Go back, take out large pictures or split the document, and try again. Nothing of it was kept."]),
        422 => ("This cannot be done", ["Something that was sent cannot be used. Go back and check it."]),
        429 => ("Too many tries", ["Wait a minute and try again."]),
        _ => ("Sorry, something went wrong", ["The mistake is ours and has been written down. Nothing was half-kept: what you did last was either done completely or not at all."]),
    };

    /// <summary>Somebody who types this page's own address finds nothing there.</summary>
    public void OnGet()
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
