using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>The programme that runs, or what to do where none does.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class ProgrammePage(AppDb db, TimeProvider clock) : PageModel
{
    public ProgrammeView? View { get; private set; }

    /// <summary>Those that ran before it.</summary>
    public IReadOnlyList<AssessmentProgramme> Earlier { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.ProgrammeAsync(cancellationToken) is { } programme)
        {
            View = await ProgrammeView.OfAsync(db, programme, BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken);
            Earlier = await db.Programmes.AsNoTracking().Where(other => other.ProgrammeId != programme.ProgrammeId).OrderByDescending(other => other.BegunAt).ToListAsync(cancellationToken);
        }
    }
}
