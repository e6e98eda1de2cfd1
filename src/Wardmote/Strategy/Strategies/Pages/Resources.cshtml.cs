using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>The resourcing plan: streams of money, what is known of each year, and what ends early.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class ResourcesPage(AppDb db) : PageModel
{
    private Dictionary<Guid, string> _priorities = [];

    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public IReadOnlyList<Resource> Streams { get; private set; } = [];

    public ResourceTotals Totals => ResourceTotals.Of([.. Streams.Select(one => one.Entry)], Strategy.Head);

    public static string Pounds(decimal pounds) => pounds == decimal.Truncate(pounds) ? $"£{pounds:N0}" : $"£{pounds:N2}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        Streams = await db.ResourcesOfAsync(StrategyId, cancellationToken);
        _priorities = await db.Priorities.AsNoTracking().ToDictionaryAsync(one => one.PriorityId, one => one.Title, cancellationToken);
    }

    /// <summary>The priority that a stream is for, in words.</summary>
    public string PriorityOf(Resource one) => one.Entry.PriorityId is { } id ? _priorities.GetValueOrDefault(id, "") : "The strategy as a whole";
}
