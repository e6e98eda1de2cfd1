using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies.Pages;

/// <summary>A strategy: how far it is, whether it is complete and where each gap is mended, its sections, and its files.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class StrategyOverviewPage(AppDb db, CurrentUser user, WriteStrategy writeStrategy) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public StrategyContent Told { get; private set; } = null!;

    public IReadOnlyList<PartnershipStrategy> Others { get; private set; } = [];

    /// <summary>How many things are missing, in words.</summary>
    public string GateSays => PriorityGate.Gaps(Told.Gate) switch
    {
        0 => "Every priority has evidence, a logic model, an action, an indicator with a target, a lead, an equality line and a risk.",
        1 => "One thing is missing. The strategy can be read and downloaded at any time; it is published with a gap only for a reason.",
        int gaps => $"{gaps} things are missing. The strategy can be read and downloaded at any time; it is published with gaps only for a reason.",
    };

    /// <summary>The page on which a gap is mended.</summary>
    public string MendAt(GateRow row, GateCheck check)
    {
        Guid id = row.Priority.PriorityId;
        return check switch
        {
            GateCheck.LogicModel => StrategiesLinks.DrawLogicModel(id),
            GateCheck.Indicator => Told.Priorities.First(one => one.Priority.PriorityId == id).Indicators is [var first, ..] ? PerformanceLinks.Indicator(first.Indicator.IndicatorId) : StrategiesLinks.DrawLogicModel(id),
            GateCheck.Action => PlanLinks.ActionsServing(id),
            GateCheck.EqualityLine => row.Priority.EqualityLines > 0 ? StrategiesLinks.Equality(StrategyId) : StrategiesLinks.AddEqualityLine(StrategyId, null, id),
            GateCheck.Risk => StrategiesLinks.AddRisk(StrategyId, id),
            _ => user.May(Permission.DecidePriorities) ? PriorityLinks.CorrectPriority(id) : PriorityLinks.Priority(id),
        };
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        PartnershipStrategy strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        Told = await writeStrategy.ContentAsync(strategy, cancellationToken);
        Others = await db.Strategies.AsNoTracking().Where(other => other.StrategyId != StrategyId).OrderByDescending(other => other.FirstDay).ToListAsync(cancellationToken);
    }
}
