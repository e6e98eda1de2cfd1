using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies.Pages;

/// <summary>Shows what is missing and asks, where something is, why the strategy is published all the same.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class PublishStrategyPage(AppDb db, WriteStrategy writeStrategy, PublishStrategy publishStrategy) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? PublishedThough { get; set; }

    public StrategyContent Told { get; private set; } = null!;

    public IReadOnlyList<string> Missing => Told.Gate.Count == 0 ? ["The partnership has adopted no priority"] : [.. Told.Gate.SelectMany(row => row.Missing.Select(found => $"{row.Priority.Title}: {found.Says}"))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await publishStrategy.RunAsync(new(StrategyId, Seen, PublishedThough), cancellationToken);
        TempData.SayNext("The strategy is published");
        return LocalRedirect(StrategiesLinks.Strategy(StrategyId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Told = await writeStrategy.ContentAsync(await db.StrategyAsync(StrategyId, cancellationToken), cancellationToken);
    }
}
