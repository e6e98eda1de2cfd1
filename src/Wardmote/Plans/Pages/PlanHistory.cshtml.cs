using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Audit;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Pages;

/// <summary>Everything that was ever done to a plan.</summary>
[Requires(Permission.ViewPlans)]
public sealed class PlanHistoryPage(AppDb db, CurrentUser user) : PageModel
{
    private const int PageLength = 30;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public Plan Plan { get; private set; } = null!;

    public IReadOnlyList<AuditEntry> History { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Plan = await db.Plans.AsNoTracking().FirstOrDefaultAsync(plan => plan.PlanId == PlanId, cancellationToken) ?? throw new NotFoundException("The plan");
        user.MustSee(Plan);
        IQueryable<AuditEntry> entries = db.AuditEntries.AsNoTracking().Where(entry => entry.SubjectId == PlanId);
        Pages = (await entries.CountAsync(cancellationToken) + PageLength - 1) / PageLength;
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
        History = await entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.AuditEntryId)
            .Skip((Number - 1) * PageLength).Take(PageLength).ToListAsync(cancellationToken);
    }
}
