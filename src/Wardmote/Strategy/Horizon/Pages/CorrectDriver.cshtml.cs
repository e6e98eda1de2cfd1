using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for all that is said of a driver.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CorrectDriverPage(AppDb db, CorrectDriver correctDriver) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid DriverId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public Driver Driver { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Driver = await db.DriverAsync(DriverId, cancellationToken);
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        DriverEntry typed = HorizonQuestions.Driver.Read(Driver.Entry, AskedForm.Typed(Request.Form), people);
        return await this.SaveAsync(
            async () =>
            {
                await correctDriver.RunAsync(new(DriverId, Seen, typed), cancellationToken);
                return HorizonLinks.Driver(DriverId);
            },
            "The entry is saved",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Driver = await db.DriverAsync(DriverId, cancellationToken);
        Form = AskedForm.Of(HorizonQuestions.Driver, Driver.Entry, Driver.Version, Request, await db.NameablePeopleAsync(cancellationToken), await db.PriorityAnswersAsync(cancellationToken));
    }
}
