using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for the file that a plan is read from.</summary>
[Requires(Permission.CheckFiles)]
[UploadLimit(ReadPlan.LargestFile)]
public sealed class ReadPlanPage(ReadPlan readPlan) : PageModel
{
    [BindProperty]
    public IFormFile? PlanFile { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (PlanFile is null)
        {
            throw new RuleBrokenException("Choose the file of a plan", nameof(PlanFile));
        }

        await using Stream content = PlanFile.OpenReadStream();
        try
        {
            Plan plan = await readPlan.RunAsync(new(PlanFile.FileName, content), cancellationToken);
            TempData.SayNext($"“{SourceReader.NameOf(PlanFile.FileName)}” was read. Nothing is kept yet");
            return LocalRedirect(PlanLinks.Review(plan.PlanId));
        }
        catch (UnreadableFileException unreadable)
        {
            throw new RuleBrokenException(unreadable.Message, nameof(PlanFile));
        }
    }
}
