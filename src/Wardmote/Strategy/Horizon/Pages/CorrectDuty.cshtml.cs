using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for all that is said of a duty.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CorrectDutyPage(AppDb db, CorrectDuty correctDuty) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid DutyId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public Duty Duty { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Duty = await db.DutyAsync(DutyId, cancellationToken);
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        DutyEntry typed = HorizonQuestions.Duty.Read(Duty.Entry, AskedForm.Typed(Request.Form), people);
        return await this.SaveAsync(
            async () =>
            {
                await correctDuty.RunAsync(new(DutyId, Seen, typed), cancellationToken);
                return HorizonLinks.Duty(DutyId);
            },
            "The entry is saved",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Duty = await db.DutyAsync(DutyId, cancellationToken);
        Form = AskedForm.Of(HorizonQuestions.Duty, Duty.Entry, Duty.Version, Request, await db.NameablePeopleAsync(cancellationToken));
    }
}
