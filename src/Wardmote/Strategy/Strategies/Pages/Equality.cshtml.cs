using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>A row of the assessment; without an entry where nobody has written it yet.</summary>
public sealed record EqualityRow(Characteristic Characteristic, Guid? LineId, EqualityEntry? Entry);

/// <summary>The equality impact assessment: the nine characteristics for the strategy as a whole, then the lines of each priority.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class EqualityPage(AppDb db) : PageModel
{
    private Dictionary<Guid, Finding> _findings = [];

    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public IReadOnlyList<(string Heading, Guid? PriorityId, IReadOnlyList<EqualityRow> Rows)> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        IReadOnlyList<EqualityLine> lines = await db.EqualityLinesOfAsync(StrategyId, cancellationToken);
        _findings = await db.FindingsByIdAsync(lines.SelectMany(line => line.Entry.FindingIds), cancellationToken);
        EqualityRow[] all = [.. lines.Select(line => new EqualityRow(line.Entry.Characteristic, line.EqualityLineId, line.Entry))];
        EqualityRow[] whole = [.. Enum.GetValues<Characteristic>().SelectMany(one => all.Where(row => row.Entry!.PriorityId is null && row.Characteristic == one).DefaultIfEmpty(new(one, null, null)))];
        Groups =
        [
            ("The strategy as a whole", null, whole),
            .. (await db.AdoptedPrioritiesAsync(cancellationToken)).Select(priority => (priority.Title, (Guid?)priority.PriorityId, (IReadOnlyList<EqualityRow>)[.. all.Where(row => row.Entry!.PriorityId == priority.PriorityId)])),
        ];
    }

    /// <summary>What the findings under a line say.</summary>
    public IEnumerable<string> FindingsOf(EqualityEntry entry) => entry.FindingIds.Select(id => _findings.GetValueOrDefault(id)?.Statement).OfType<string>();
}
