using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Wardmote.Platform.Data;

namespace Wardmote.Platform.Web;

/// <summary>
/// Takes files of a form straight to the data folder while they come in, so that an archive of gigabytes never lies in memory
/// nor twice on the disk. The other fields stay an ordinary form, antiforgery token included. What the page does not
/// move elsewhere is deleted with the request.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StreamedUploadAttribute(long mostBytes) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    private const int MostFieldBytes = 1024 * 1024;

    private const long RoomOnTheDisk = 200L * 1024 * 1024;

    /// <summary>Before the antiforgery token is looked for, which takes the whole form in.</summary>
    public int Order => 500;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        HttpRequest request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return;
        }

        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        var received = new ReceivedFiles(Path.Combine(context.HttpContext.RequestServices.GetRequiredService<DatabaseSettings>().DataFolder, "received"));
        context.HttpContext.Response.RegisterForDispose(received);
        context.HttpContext.Features.Set(received);
        if (Refusal(request.ContentLength, received) is { } refusal)
        {
            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
            request.Form = FormCollection.Empty;
            received.Refuse(refusal);
            return;
        }

        request.Form = new FormCollection(await ReadAsync(new MultipartReader(boundary, request.Body), received, context.HttpContext.RequestAborted));
    }

    private string? Refusal(long? length, ReceivedFiles received)
    {
        long free = received.FreeBytes;
        return length > mostBytes ? $"These files have {length / 1_000_000:N0} MB together; up to {mostBytes / 1_000_000:N0} MB can be sent at once. Send them one by one, or use “wardmote import incidents” on the server"
            : (length ?? 0) + RoomOnTheDisk > free ? $"There is no room for these files: the data folder has {free / 1_000_000:N0} MB left. Ask whoever looks after the server"
            : null;
    }

    private async Task<Dictionary<string, StringValues>> ReadAsync(MultipartReader reader, ReceivedFiles received, CancellationToken cancellationToken)
    {
        Dictionary<string, StringValues> fields = new(StringComparer.OrdinalIgnoreCase);
        long left = mostBytes;
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.AsFileSection() is { FileStream: { } content } file)
            {
                left -= await received.TakeAsync(file.FileName, content, left, cancellationToken);
            }
            else if (section.AsFormDataSection() is { } field)
            {
                using var limited = new FileBufferingReadStream(section.Body, MostFieldBytes, MostFieldBytes, Path.GetTempPath);
                string value = await new StreamReader(limited).ReadToEndAsync(cancellationToken);
                fields[field.Name] = StringValues.Concat(fields.GetValueOrDefault(field.Name), value);
            }
        }

        return fields;
    }
}
