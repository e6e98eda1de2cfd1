using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for all that the register says of a risk.</summary>
[Requires(Permission.EditStrategy)]
public sealed class RiskPage(AppDb db, KeepRisk keep, RemoveRisk remove) : StrategyEntryPage<RiskEntry>(db, StrategyQuestions.Risk)
{
    /// <summary>Which one; none for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "riskId")]
    public Guid? RiskId { get; set; }

    /// <summary>The priority that a new one begins with; none for the strategy as a whole.</summary>
    [BindProperty(SupportsGet = true, Name = "priorityId")]
    public Guid? ForPriority { get; set; }

    public string RemoveAddress => $"{StrategiesLinks.Risk(StrategyId, RiskId!.Value)}&handler=Remove";

    protected override async Task<(RiskEntry Now, long Version)> FindEntryAsync(CancellationToken cancellationToken) =>
        RiskId is { } id && await Db.StrategyRiskAsync(id, cancellationToken) is var kept ? (kept.Entry, kept.Version) : (new("") { PriorityId = ForPriority }, 0);

    protected override async Task<Saved> KeepAsync(RiskEntry typed, CancellationToken cancellationToken)
    {
        await keep.RunAsync(new(StrategyId, RiskId, Seen, typed), cancellationToken);
        return new("The risk is saved", StrategiesLinks.Risks(StrategyId));
    }

    protected override async Task<Saved> RemoveAsync(CancellationToken cancellationToken)
    {
        await remove.RunAsync(new(RiskId ?? throw new NotFoundException("The risk"), Seen), cancellationToken);
        return new("The risk is off the register", StrategiesLinks.Risks(StrategyId));
    }
}
