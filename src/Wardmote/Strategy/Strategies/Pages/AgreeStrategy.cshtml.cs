using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks who agreed the strategy and when.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class AgreeStrategyPage(AppDb db, AgreeStrategy agreeStrategy) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? AgreedBy { get; set; }

    [BindProperty]
    public string? AgreedOn { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => this.SaveAsync(
        async () =>
        {
            DateOnly on = TypedText.Day(AgreedOn, nameof(AgreedOn)) ?? throw new RuleBrokenException("Say on which day it was agreed, for example 14 July 2026", nameof(AgreedOn));
            await agreeStrategy.RunAsync(new(StrategyId, Seen, AgreedBy ?? "", on), cancellationToken);
            return StrategiesLinks.Strategy(StrategyId);
        },
        "The strategy is agreed",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
    }
}
