using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for the head of a new programme.</summary>
[Requires(Permission.EditStrategy)]
public sealed class BeginProgrammePage(AppDb db, BeginProgramme beginProgramme) : PageModel, IFormPage
{
    private static readonly ProgrammeHead Blank = new("");

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        await beginProgramme.RunAsync(new(ProgrammeQuestions.Head.Read(Blank, AskedForm.Typed(Request.Form), people)), cancellationToken);
        TempData.SayNext("The programme has begun");
        return LocalRedirect(ProgrammeLinks.Programme);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Form = AskedForm.Of(ProgrammeQuestions.Head, Blank, 0, Request, await db.NameablePeopleAsync(cancellationToken));
    }
}
