using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>The risk register: the matrix, the open risks with what they lack, and the closed ones.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class RisksPage(AppDb db, TimeProvider clock) : PageModel
{
    private Dictionary<Guid, string> _priorities = [];

    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public IReadOnlyList<StrategyRisk> Open { get; private set; } = [];

    public IReadOnlyList<StrategyRisk> Closed { get; private set; } = [];

    public DateOnly Today { get; } = BritishTime.Day(clock.GetUtcNow().UtcDateTime);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        IReadOnlyList<StrategyRisk> all = await db.RisksOfAsync(StrategyId, cancellationToken);
        (Open, Closed) = ([.. all.Where(risk => risk.IsOpen)], [.. all.Where(risk => !risk.IsOpen)]);
        _priorities = await db.Priorities.AsNoTracking().ToDictionaryAsync(one => one.PriorityId, one => one.Title, cancellationToken);
    }

    /// <summary>The priority that a risk threatens, in words.</summary>
    public string PriorityOf(StrategyRisk risk) => risk.Entry.PriorityId is { } id ? _priorities.GetValueOrDefault(id, "") : "The strategy as a whole";
}
