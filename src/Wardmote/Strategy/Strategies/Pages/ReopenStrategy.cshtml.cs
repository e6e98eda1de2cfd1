using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks why an agreed or published strategy is opened again.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class ReopenStrategyPage(AppDb db, ReopenStrategy reopenStrategy) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => this.SaveAsync(
        async () =>
        {
            await reopenStrategy.RunAsync(new(StrategyId, Seen, Why ?? ""), cancellationToken);
            return StrategiesLinks.Strategy(StrategyId);
        },
        "The strategy is open again",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
    }
}
