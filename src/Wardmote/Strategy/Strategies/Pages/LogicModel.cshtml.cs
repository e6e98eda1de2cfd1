using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>A priority's logic model as a picture and in words, with what it still lacks.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class LogicModelPage(AppDb db) : PageModel
{
    private IReadOnlyDictionary<Guid, Indicator> _indicators = new Dictionary<Guid, Indicator>();

    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    public Priority Priority { get; private set; } = null!;

    /// <summary>The logic model; none where the priority has none yet.</summary>
    public LogicModel? Logic { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Priority = await db.PriorityAsync(PriorityId, cancellationToken);
        Logic = await db.LogicModelAsync(PriorityId, cancellationToken);
        _indicators = await db.IndicatorsByIdAsync(Logic?.IndicatorIds ?? [], cancellationToken);
    }

    public IEnumerable<Indicator> IndicatorsOf(LogicElement one) => one.IndicatorIds.Select(id => _indicators.GetValueOrDefault(id)).OfType<Indicator>();
}
