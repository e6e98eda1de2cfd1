using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy;
using Wardmote.Strategy.Programmes.Filling;

namespace Wardmote.Plans.Pages;

/// <summary>Shows what a document would add to the programme of the assessment, and adds it.</summary>
[Requires(Permission.EditStrategy)]
public sealed class SetUpProgrammePage(AppDb db, CurrentUser user, FillProgramme fillProgramme) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public ProgrammeFilling Filling { get; private set; } = null!;

    public IReadOnlyList<string> Missing => ProgrammeDocument.Read(Plan.ToContent()).Missing;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        ProgrammeFilling added = await fillProgramme.RunAsync(new(Plan.ToContent()), cancellationToken);
        int count = added.Parts.Sum(part => part.Added.Count);
        TempData.SayNext(count == 0 ? "Nothing was added: all of it stands here already" : $"{count} things were added from “{Plan.Title}”");
        return LocalRedirect(StrategyLinks.Programme);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustSee(Plan);
        Filling = await db.ProgrammeFillingAsync(Plan.ToContent(), cancellationToken);
    }
}
