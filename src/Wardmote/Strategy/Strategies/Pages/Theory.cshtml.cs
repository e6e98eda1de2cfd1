using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>The theory of change as a picture and in words, with what it still lacks.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class TheoryPage(AppDb db) : PageModel
{
    private IReadOnlyList<TheoryPart> _parts = [];

    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public TheoryOfChange Theory => Strategy.Theory;

    public IReadOnlyList<string> Gaps => Theory.Gaps(Strategy.Head.Years);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        _parts = await db.TheoryPartsAsync(cancellationToken);
    }

    /// <summary>The priorities and outcomes that an outcome is made of.</summary>
    public IEnumerable<TheoryPart> PartsOf(TheoryElement one) => _parts.Where(part => one.PriorityIds.Contains(part.Id) || one.LogicElementIds.Contains(part.Id));
}
