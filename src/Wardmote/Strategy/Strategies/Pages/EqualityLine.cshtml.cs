using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks what is known of the impact on people who share a characteristic.</summary>
[Requires(Permission.EditStrategy)]
public sealed class EqualityLinePage(AppDb db, KeepEqualityLine keep, RemoveEqualityLine remove) : StrategyEntryPage<EqualityEntry>(db, StrategyQuestions.Equality)
{
    /// <summary>Which one; none for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "lineId")]
    public Guid? LineId { get; set; }

    /// <summary>The priority that a new one begins with; none for the strategy as a whole.</summary>
    [BindProperty(SupportsGet = true, Name = "priorityId")]
    public Guid? ForPriority { get; set; }

    /// <summary>The characteristic that a new line begins with.</summary>
    [BindProperty(SupportsGet = true)]
    public Characteristic About { get; set; }

    public string RemoveAddress => $"{StrategiesLinks.EqualityLine(StrategyId, LineId!.Value)}&handler=Remove";

    protected override async Task<(EqualityEntry Now, long Version)> FindEntryAsync(CancellationToken cancellationToken) =>
        LineId is { } id && await Db.EqualityLineAsync(id, cancellationToken) is var kept ? (kept.Entry, kept.Version) : (new(About) { PriorityId = ForPriority }, 0);

    protected override async Task<Saved> KeepAsync(EqualityEntry typed, CancellationToken cancellationToken)
    {
        await keep.RunAsync(new(StrategyId, LineId, Seen, typed), cancellationToken);
        return new("The line is saved", StrategiesLinks.Equality(StrategyId));
    }

    protected override async Task<Saved> RemoveAsync(CancellationToken cancellationToken)
    {
        await remove.RunAsync(new(LineId ?? throw new NotFoundException("The line"), Seen), cancellationToken);
        return new("The line is taken out", StrategiesLinks.Equality(StrategyId));
    }
}
