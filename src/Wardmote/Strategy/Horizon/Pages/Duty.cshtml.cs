using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>One duty: what it requires of whom, and what shows that it is met.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DutyPage(AppDb db, CurrentUser user, NameDutyEvidence nameEvidence, RemoveDutyEvidence removeEvidence, RemoveDuty removeDuty, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid DutyId { get; set; }

    [BindProperty]
    public EvidencePlace Place { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? Link { get; set; }

    [BindProperty]
    public Guid? IndicatorId { get; set; }

    [BindProperty]
    public string? On { get; set; }

    public Duty Duty => Coverage.Duty;

    public DutyCoverage Coverage { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Indicators { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<Choice> IndicatorChoices => [.. Indicators.Select(indicator => new Choice(indicator.Key.ToString(), indicator.Value))];

    public IReadOnlyList<AskedQuestion> Answers => [.. HorizonQuestions.Duty.Of(Duty.Entry).Where(answer => answer.Text.Length > 0 && answer.Name is not (nameof(DutyEntry.Title) or nameof(DutyEntry.Law) or nameof(DutyEntry.Section)))];

    public static IReadOnlyList<Choice> Places => [.. Enum.GetValues<EvidencePlace>().Select(place => new Choice(place.ToString(), place.Title))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        user.Must(Permission.EditStrategy);
        await db.DutyAsync(DutyId, cancellationToken);
        DateOnly on = TypedText.Day(On, nameof(On)) ?? throw new RuleBrokenException("Say of which day it is", nameof(On));
        await nameEvidence.RunAsync(new(DutyId, Place, Words ?? "", TypedText.OrNone(Link), IndicatorId, on), cancellationToken);
        TempData.SayNext("The evidence is named");
        return LocalRedirect(HorizonLinks.Duty(DutyId));
    }

    public async Task<IActionResult> OnPostRemoveEvidenceAsync(Guid evidenceId, CancellationToken cancellationToken)
    {
        user.Must(Permission.EditStrategy);
        await removeEvidence.RunAsync(new(evidenceId), cancellationToken);
        TempData.SayNext("The evidence is removed");
        return LocalRedirect(HorizonLinks.Duty(DutyId));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        user.Must(Permission.EditStrategy);
        await removeDuty.RunAsync(new(DutyId), cancellationToken);
        TempData.SayNext("The duty is off the register");
        return LocalRedirect(HorizonLinks.Duties);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Duty duty = await db.DutyAsync(DutyId, cancellationToken);
        List<DutyEvidence> evidence = await db.DutyEvidence.AsNoTracking().Where(one => one.DutyId == DutyId).ToListAsync(cancellationToken);
        Coverage = DutyCoverage.Of(duty, evidence, BritishTime.Day(clock.GetUtcNow().UtcDateTime));
        Indicators = await db.Indicators.AsNoTracking().OrderBy(indicator => indicator.Code).ToDictionaryAsync(indicator => indicator.IndicatorId, indicator => indicator.Code + " " + indicator.Title, cancellationToken);
    }
}
