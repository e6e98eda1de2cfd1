using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>Hands out a file of evidence, byte for byte. A browser saves it and never shows it: somebody else made it.</summary>
[Requires(Permission.ViewPlans)]
public sealed class ProofDownloadPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid FileId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        PlanAction action = await db.PlanActionAsync(PlanId, ActionId, cancellationToken);
        EvidenceFile file = await db.EvidenceFiles.AsNoTracking().FirstOrDefaultAsync(one => one.EvidenceFileId == FileId && one.SubjectId == action.ActionId, cancellationToken)
            ?? throw new NotFoundException("The file");
        return File(file.Bytes, "application/octet-stream", file.FileName);
    }
}
