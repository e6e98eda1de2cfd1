using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Web;

/// <summary>
/// Turns a refusal into a page: a broken rule into the same form with its error, the others into the status that
/// the error pages explain.
/// </summary>
public sealed class RefusalFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var page = (PageModel)context.HandlerInstance;
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) && !context.ModelState.IsValid)
        {
            context.Result = await FormAgainAsync(page);
            return;
        }

        if (HoldsNullCharacter(context))
        {
            page.ModelState.AddModelError("", "Something on this form holds a sign that cannot be seen or kept (a null character). Type it again instead of copying it");
            context.Result = await FormAgainAsync(page);
            return;
        }

        PageHandlerExecutedContext executed = await next();
        if (executed is not { Exception: { } refusal, ExceptionHandled: false } || Refusal.StatusOf(refusal) is not { } status)
        {
            return;
        }

        executed.ExceptionHandled = true;
        if (status == StatusCodes.Status422UnprocessableEntity)
        {
            page.ModelState.AddModelError(FormName(page, refusal), refusal.Message);
            executed.Result = await FormAgainAsync(page);
            return;
        }

        Refusal.Remember(context.HttpContext, refusal);
        executed.Result = new StatusCodeResult(status);
    }

    /// <summary>No keyboard types the null character, and PostgreSQL refuses to keep it or to look for it.</summary>
    private static bool HoldsNullCharacter(PageHandlerExecutingContext context)
    {
        HttpRequest request = context.HttpContext.Request;

        // Where no form is awaited, as on the error page, what was sent may not be readable as one.
        bool awaitsForm = context.HandlerMethod?.HttpMethod == "Post" && request.HasFormContentType;
        return request.Query.Concat(awaitsForm ? request.Form : []).Any(pair => pair.Value.Any(text => text?.Contains('\0', StringComparison.Ordinal) == true));
    }

    /// <summary>The name under which the form sends the field: a rule says "DueOn", the form may say "Input.DueOn". An unreadable file belongs to the field it was chosen in.</summary>
    private static string FormName(PageModel page, Exception refusal)
    {
        if (refusal is not RuleBrokenException { Field: { } field })
        {
            return refusal is UnreadableFileException && page.Request.HasFormContentType && page.Request.Form.Files is [var file, ..] ? file.Name : "";
        }

        return page.ModelState.Keys.FirstOrDefault(key => key == field || key.EndsWith("." + field, StringComparison.Ordinal)) ?? field;
    }

    private static async Task<IActionResult> FormAgainAsync(PageModel page)
    {
        if (page is IFormPage form)
        {
            await form.FillAsync(page.HttpContext.RequestAborted);
        }

        PageResult result = page.Page();
        result.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return result;
    }
}
