using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks what a programme is for, who answers for it, and when it starts.</summary>
[Requires(Permission.EditStrategy)]
public sealed class DescribeProgrammePage(AppDb db, DescribeProgramme describeProgramme) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public AssessmentProgramme Programme { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Programme = await db.ProgrammeAsync(ProgrammeId, cancellationToken);
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        ProgrammeHead typed = ProgrammeQuestions.Head.Read(Programme.Head, AskedForm.Typed(Request.Form), people);
        return await this.SaveAsync(
            async () =>
            {
                await describeProgramme.RunAsync(new(ProgrammeId, Seen, typed), cancellationToken);
                return ProgrammeLinks.Of(ProgrammeId);
            },
            "The programme is saved",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Programme = await db.ProgrammeAsync(ProgrammeId, cancellationToken);
        Form = AskedForm.Of(ProgrammeQuestions.Head, Programme.Head, Programme.Version, Request, await db.NameablePeopleAsync(cancellationToken));
    }
}
