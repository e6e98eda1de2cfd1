using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>One driver: how far it has come, what it means here, whether somebody looked lately.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DriverPage(AppDb db, CurrentUser user, SeeDriver seeDriver, RemoveDriver removeDriver, IEnumerable<SubjectSection> sections, TimeProvider clock) : PageModel, IFormPage
{
    private static readonly string[] ShownElsewhere =
    [
        nameof(DriverEntry.Theme), nameof(DriverEntry.Instrument), nameof(DriverEntry.Level), nameof(DriverEntry.SourceTitle), nameof(DriverEntry.SourceLink), nameof(DriverEntry.Owner), nameof(DriverEntry.ReviewOn),
        nameof(DriverEntry.PriorityIds),
    ];

    [BindProperty(SupportsGet = true)]
    public Guid DriverId { get; set; }

    [BindProperty]
    public string? ReviewOn { get; set; }

    public Driver Driver { get; private set; } = null!;

    public IReadOnlyList<Priority> Priorities { get; private set; } = [];

    public IEnumerable<SubjectSection> Sections { get; } = sections;

    public IReadOnlyList<string> Reasons => Driver.StaleReasons(BritishTime.Day(clock.GetUtcNow().UtcDateTime));

    public IReadOnlyList<AskedQuestion> Answers => [.. HorizonQuestions.Driver.Of(Driver.Entry).Where(answer => answer.Text.Length > 0 && !ShownElsewhere.Contains(answer.Name))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostSeeAsync(CancellationToken cancellationToken)
    {
        user.Must(Permission.EditStrategy);
        await db.DriverAsync(DriverId, cancellationToken);
        DateOnly again = TypedText.Day(ReviewOn, nameof(ReviewOn)) ?? throw new RuleBrokenException("Say by when it is to be looked at again", nameof(ReviewOn));
        await seeDriver.RunAsync(new(DriverId, again), cancellationToken);
        TempData.SayNext("It is noted that you looked");
        return LocalRedirect(HorizonLinks.Driver(DriverId));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        user.Must(Permission.EditStrategy);
        await removeDriver.RunAsync(new(DriverId), cancellationToken);
        TempData.SayNext("The driver is off the horizon scan");
        return LocalRedirect(HorizonLinks.Drivers);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Driver = await db.DriverAsync(DriverId, cancellationToken);
        List<Guid> keys = [.. Driver.PriorityIds];
        Priorities = keys.Count == 0 ? [] : await db.Priorities.AsNoTracking().Where(priority => keys.Contains(priority.PriorityId)).ToListAsync(cancellationToken);
    }
}
