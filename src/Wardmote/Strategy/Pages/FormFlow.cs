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
                await page.FillAsync(cancellationToken);
                return page.ComeBack(refusal, "What it says now stands below, beside what you typed. Save again to keep what the form says");
            }
        }
    }

    extension(PageModel page)
    {
        /// <summary>The form again, filled anew and with what was typed, because somebody else saved meanwhile.</summary>
        /// <param name="says">What they saved, and what to do.</param>
        public IActionResult ComeBack(ChangedMeanwhileException refusal, string says)
        {
            // The form goes on with the version of now, not with the one that was sent.
            page.ModelState.Remove("Seen");
            page.ModelState.Remove("Form.Seen");
            page.ModelState.AddModelError("", $"{refusal.Message}. {says}");
            page.Response.StatusCode = StatusCodes.Status409Conflict;
            return page.Page();
        }
    }
}
