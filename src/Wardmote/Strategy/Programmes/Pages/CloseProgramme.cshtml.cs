using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks whether a programme is to be closed.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CloseProgrammePage(AppDb db, CloseProgramme closeProgramme) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    public AssessmentProgramme Programme { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await closeProgramme.RunAsync(new(ProgrammeId), cancellationToken);
        TempData.SayNext("The programme is closed");
        return LocalRedirect(ProgrammeLinks.Of(ProgrammeId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Programme = await db.ProgrammeAsync(ProgrammeId, cancellationToken);
    }
}
