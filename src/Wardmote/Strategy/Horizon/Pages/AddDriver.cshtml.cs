using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for a driver that is new.</summary>
[Requires(Permission.EditStrategy)]
public sealed class AddDriverPage(AppDb db, AddDriver addDriver) : PageModel, IFormPage
{
    private static readonly DriverEntry Blank = new("", "");

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        Driver added = await addDriver.RunAsync(new(HorizonQuestions.Driver.Read(Blank, AskedForm.Typed(Request.Form), people)), cancellationToken);
        TempData.SayNext("The driver is on the horizon scan: say how far it has come");
        return LocalRedirect(HorizonLinks.Stage(added.DriverId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Form = AskedForm.Of(HorizonQuestions.Driver, Blank, 0, Request, await db.NameablePeopleAsync(cancellationToken), await db.PriorityAnswersAsync(cancellationToken));
    }
}
