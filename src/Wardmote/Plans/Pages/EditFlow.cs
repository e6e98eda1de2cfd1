using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>What happens when a form about a plan is sent: it is saved, or it comes back with what somebody else changed meanwhile.</summary>
public static class EditFlow
{
    extension<TPage>(TPage page)
        where TPage : PageModel, IFormPage
    {
        /// <summary>Saves, says so on the next page and goes there. Nothing that was typed is lost when somebody else was quicker.</summary>
        public async Task<IActionResult> SaveAsync(Func<Task> save, Func<string> next, string notice, CancellationToken cancellationToken)
        {
            try
            {
                await save();
                page.TempData.SayNext(notice);
                return page.LocalRedirect(next());
            }
            catch (ChangedMeanwhileException refusal)
            {
                page.ModelState.AddModelError("", $"{refusal.Message}. What they changed stands below, beside what you typed. Save again to keep what the form says now");
                await page.FillAsync(cancellationToken);
                page.Response.StatusCode = StatusCodes.Status409Conflict;
                return page.Page();
            }
        }
    }
}
