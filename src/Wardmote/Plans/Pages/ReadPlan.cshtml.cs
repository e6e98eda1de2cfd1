using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for the file that a plan is read from.</summary>
[Requires(Permission.CheckFiles)]
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
public sealed class ReadPlanPage(ReadPlan readPlan) : PageModel
{
    /// <summary>Far more than is read: a file that is too large should be answered with its name and a way out, not cut off.</summary>
    private const long LargestUpload = 10L * ReadPlan.LargestFile;

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
            Plan plan = await readPlan.RunAsync(new(Path.GetFileName(PlanFile.FileName), content), cancellationToken);
            TempData.SayNext($"“{Path.GetFileName(PlanFile.FileName)}” was read. Nothing is kept yet");
            return LocalRedirect(PlanLinks.Review(plan.PlanId));
        }
        catch (UnreadableFileException unreadable)
        {
            throw new RuleBrokenException(unreadable.Message, nameof(PlanFile));
        }
    }
}
