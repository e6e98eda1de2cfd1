using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>One programme at an address of its own, such as one that is closed.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class OneProgrammePage(AppDb db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    public ProgrammeView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        View = await ProgrammeView.OfAsync(db, await db.ProgrammeAsync(ProgrammeId, cancellationToken), BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken);
}
