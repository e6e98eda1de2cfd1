using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Pages;

/// <summary>What happens when a form about a thing of the strategic year is sent: it is saved, or it comes back with what somebody else changed meanwhile.</summary>
public static class FormFlow
{
    extension<TPage>(TPage page)
        where TPage : PageModel, IFormPage
    {
        /// <summary>Saves, says so on the next page and goes there. Nothing that was typed is lost when somebody else was quicker.</summary>
        public Task<IActionResult> SaveAsync(Func<Task<string>> save, string notice, CancellationToken cancellationToken) =>
            page.SaveAsync(async () => new Saved(notice, await save()), cancellationToken);

        /// <summary>The same, where what the next page says is known only when it is saved.</summary>
        public async Task<IActionResult> SaveAsync(Func<Task<Saved>> save, CancellationToken cancellationToken)
        {
            try
            {
                Saved saved = await save();
                page.TempData.SayNext(saved.Notice);
                return page.LocalRedirect(saved.Next);
            }
            catch (ChangedMeanwhileException refusal)
            {
                page.ModelState.AddModelError("", $"{refusal.Message}. What it says now stands below, beside what you typed. Save again to keep what the form says");
                await page.FillAsync(cancellationToken);
                page.Response.StatusCode = StatusCodes.Status409Conflict;
                return page.Page();
            }
        }
    }
}
