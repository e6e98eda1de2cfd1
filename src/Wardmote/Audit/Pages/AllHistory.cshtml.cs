using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Audit.Pages;

/// <summary>Everything that was done in the partnership, the latest first.</summary>
[Requires(Permission.ManagePartnership)]
public sealed class AllHistoryPage(AppDb db) : PageModel
{
    private const int PageSize = 50;

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Pages = Math.Max(1, (await db.AuditEntries.CountAsync(cancellationToken) + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        Entries = await db.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.AuditEntryId)
            .Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
    }
}
