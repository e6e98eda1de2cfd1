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

        PageHandlerExecutedContext executed = await next();
        if (executed is not { Exception: { } refusal, ExceptionHandled: false } || Refusal.StatusOf(refusal) is not { } status)
        {
            return;
        }

        executed.ExceptionHandled = true;
        if (status == StatusCodes.Status422UnprocessableEntity)
        {
            string field = (refusal as RuleBrokenException)?.Field ?? "";
            page.ModelState.AddModelError(FormName(page, field), refusal.Message);
            executed.Result = await FormAgainAsync(page);
            return;
        }

        Refusal.Remember(context.HttpContext, refusal);
        executed.Result = new StatusCodeResult(status);
    }

    /// <summary>The name under which the form sends a field, whether the page binds it itself or through a record of inputs.</summary>
    private static string FormName(PageModel page, string field) =>
        page.ModelState.Keys.FirstOrDefault(key => key == field || key.EndsWith("." + field, StringComparison.Ordinal)) ?? field;

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
