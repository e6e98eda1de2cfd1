using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for a duty that is new.</summary>
[Requires(Permission.EditStrategy)]
public sealed class AddDutyPage(AppDb db, AddDuty addDuty) : PageModel, IFormPage
{
    private static readonly DutyEntry Blank = new("");

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        Duty added = await addDuty.RunAsync(new(HorizonQuestions.Duty.Read(Blank, AskedForm.Typed(Request.Form), people)), cancellationToken);
        TempData.SayNext("The duty is on the register: say where it is evidenced");
        return LocalRedirect(HorizonLinks.Duty(added.DutyId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Form = AskedForm.Of(HorizonQuestions.Duty, Blank, 0, Request, await db.NameablePeopleAsync(cancellationToken));
    }
}
