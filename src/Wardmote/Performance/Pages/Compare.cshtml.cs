using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Performance.Pages;

/// <summary>Two periods side by side: what changed, and whether the values are evidence of it.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class ComparePage(AppDb db, TimeProvider clock) : PageModel
{
    private const int YearsToChoose = 6;

    /// <summary>The code of the earlier period; none for the same period a year before the later one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The code of the later period; none for the last whole quarter.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public Period Earlier { get; private set; }

    public Period Later { get; private set; }

    public IReadOnlyList<(Indicator Indicator, PeriodComparison Comparison)> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Periods { get; private set; } = [];

    public string DownloadAddress(string kind) => $"{PerformanceLinks.DownloadComparison(kind)}?from={Uri.EscapeDataString(Earlier.Code)}&to={Uri.EscapeDataString(Later.Code)}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        Periods = PeriodChoices.QuartersAndYears(today, YearsToChoose);
        (Earlier, Later) = ChosenPeriods.Of(From, To, today);
        Rows = await db.ComparisonsAsync(Earlier, Later, cancellationToken);
    }
}
