using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Performance.Pages;

/// <summary>All indicators at a glance, grouped and with the exceptions first: for a meeting's screen and for print on A3.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class ScorecardsPage(AppDb db, TimeProvider clock) : PageModel
{
    private const int QuartersToChoose = 12;

    /// <summary>By what the cards are grouped: priority, tier or directorate.</summary>
    [BindProperty(SupportsGet = true)]
    public string By { get; set; } = "priority";

    /// <summary>The code of the quarter up to which values are shown; none for the latest.</summary>
    [BindProperty(SupportsGet = true, Name = "period")]
    public string? PeriodCode { get; set; }

    public Period? Period { get; private set; }

    public IReadOnlyList<ScoreGroup> Groups { get; private set; } = [];

    public IReadOnlyList<Choice> Periods { get; private set; } = [];

    public static IReadOnlyList<Choice> Groupings => [new("priority", "Priority"), new("tier", "Tier"), new("directorate", "Directorate or agency")];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        Period = PeriodCode is { Length: > 0 } code ? PeriodReader.Read(code) ?? throw new NotFoundException($"The period “{code}”") : null;
        Periods = PeriodChoices.Quarters(today, QuartersToChoose);
        List<Indicator> indicators = await db.Indicators.AsNoTracking().ToListAsync(cancellationToken);
        List<Indicator> collected = indicators.FindAll(indicator => indicator.RetiredOn is not { } day || day >= (Period?.First ?? today));
        Groups = ScoreGroup.Of(await db.OverviewsAsync(collected, Period, today, cancellationToken), By);
    }
}
