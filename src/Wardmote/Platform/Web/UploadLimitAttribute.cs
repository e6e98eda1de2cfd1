using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Wardmote.Platform.Web;

/// <summary>
/// Answers a form whose file is too large with a page that says so. What is sent is read to its end and forgotten at once,
/// for a browser that is cut off while it sends shows no page at all.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute(long fileBytes) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Whoever sends more than this is cut off all the same.</summary>
    private const long Patience = 1024L * 1024 * 1024;

    /// <summary>The form's other fields and the lines between them.</summary>
    private const long RoomForFields = 1024 * 1024;

    public long FileBytes { get; } = fileBytes;

    /// <summary>Before the antiforgery token is looked for, which takes the whole form in.</summary>
    public int Order => 500;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        HttpRequest request = context.HttpContext.Request;
        long limit = FileBytes + RoomForFields;
        if (!request.HasFormContentType || request.ContentLength <= limit)
        {
            return;
        }

        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = Patience;
        }

        if (request.ContentLength is null && await FitsAsync(request, limit))
        {
            return;
        }

        await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
        request.Form = FormCollection.Empty;
        context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }

    /// <summary>A form that does not say how long it is can only be tried.</summary>
    private static async Task<bool> FitsAsync(HttpRequest request, long limit)
    {
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = limit }));
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
