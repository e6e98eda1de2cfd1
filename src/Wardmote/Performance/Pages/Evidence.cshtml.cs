using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Pages;

/// <summary>Hands back a file that shows where a value comes from, byte for byte.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class EvidencePage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid EvidenceFileId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        EvidenceFile file = await db.EvidenceFiles.AsNoTracking().FirstOrDefaultAsync(one => one.SubjectId == IndicatorId && one.EvidenceFileId == EvidenceFileId, cancellationToken)
            ?? throw new NotFoundException("The file");

        // Always a download of no particular kind: a file from elsewhere must not run in this site's name.
        return File(file.Bytes, "application/octet-stream", file.FileName);
    }
}
