using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>Asks for the last day of an indicator.</summary>
[Requires(Permission.DefineIndicators)]
public sealed class RetireIndicatorPage(AppDb db, RetireIndicator retireIndicator) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    [BindProperty]
    public string? LastDay { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Indicator Indicator { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        DateOnly day = TypedText.Day(LastDay, nameof(LastDay)) ?? throw new RuleBrokenException("Give the last day for which it is collected", nameof(LastDay));
        await retireIndicator.RunAsync(new(IndicatorId, day, Reason), cancellationToken);
        TempData.SayNext($"{Indicator.Code} is retired");
        return LocalRedirect(PerformanceLinks.Indicator(IndicatorId));
    }

    public async Task FillAsync(CancellationToken cancellationToken) => Indicator = await db.IndicatorAsync(IndicatorId, cancellationToken);
}
