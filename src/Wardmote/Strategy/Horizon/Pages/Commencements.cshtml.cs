using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks which sections of a law come into force when.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CommencementsPage(AppDb db, CommenceSections commenceSections) : PageModel, IFormPage
{
    private static readonly Commencement Empty = new("", null, null);
    private static readonly IReadOnlyList<AskedQuestion> Blank = HorizonQuestions.Commencement.Of(Empty);

    [BindProperty(SupportsGet = true)]
    public Guid DriverId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public Driver Driver { get; private set; } = null!;

    public AskedRows Rows { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Commencement> sections = [.. AskedRows.Typed(Request.Form, Blank).Select((row, at) => HorizonQuestions.Commencement.Read(Empty, row.Answers, [], $"Rows[{at}]."))];
        return await this.SaveAsync(
            async () =>
            {
                await commenceSections.RunAsync(new(DriverId, Seen, sections), cancellationToken);
                return HorizonLinks.Driver(DriverId);
            },
            "The sections are saved",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Driver = await db.DriverAsync(DriverId, cancellationToken);
        Rows = AskedRows.Of([.. Driver.Commencements.Select(one => new AskedRow("", HorizonQuestions.Commencement.Of(one)))], Blank, Driver.Version, Request, []);
    }
}
