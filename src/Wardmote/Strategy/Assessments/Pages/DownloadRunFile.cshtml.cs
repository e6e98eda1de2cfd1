using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>Hands out a file that a run yielded.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadRunFilePage(AppDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid assessmentId, Guid assessmentRunId, string name, CancellationToken cancellationToken)
    {
        (string Name, string Title, string MediaType) given = AssessmentFiles.Given.FirstOrDefault(file => file.Name == name);
        return given.Name is null ? throw new NotFoundException($"The file “{name}” of a run")
            : File(await db.RunFileAsync(assessmentRunId, name, cancellationToken), given.MediaType, name);
    }
}
