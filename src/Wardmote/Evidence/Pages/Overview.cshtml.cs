using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>What the data says about the partnership's area, first of all.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class OverviewPage(AppDb db) : PageModel
{
    public bool HasData { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => HasData = await db.SourceMonths.AnyAsync(cancellationToken);
}
