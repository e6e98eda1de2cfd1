using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies;

/// <summary>Begins a strategy; it is a draft with its usual reviews, nothing written, and what it takes over from the one before.</summary>
public sealed class BeginStrategy(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What the person asked for.</summary>
    /// <param name="TakenOver">What is taken over from an earlier strategy; none for nothing.</param>
    public sealed record Request(StrategyHead Head, TakenOver? TakenOver = null);

    public async Task<PartnershipStrategy> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        var strategy = new PartnershipStrategy(user.PartnershipId, request.Head);
        db.Add(strategy);
        string told = request.TakenOver is { } taken ? await TakeOverAsync(strategy, taken, cancellationToken) : "";
        await db.SaveAsync(user.Did("strategy.strategy-begun", strategy.StrategyId, clock, $"{strategy.Title}{told}"), cancellationToken);
        return strategy;
    }

    /// <summary>Copies what still holds; what belongs to a priority that is closed, and money that ends before the strategy begins, stay behind.</summary>
    private async Task<string> TakeOverAsync(PartnershipStrategy later, TakenOver taken, CancellationToken cancellationToken)
    {
        string from = (await db.StrategyAsync(taken.StrategyId, cancellationToken)).Title;
        HashSet<Guid?> living = [null, .. (await db.AdoptedPrioritiesAsync(cancellationToken)).Select(priority => (Guid?)priority.PriorityId)];
        StrategyRisk[] risks = taken.Risks ? [.. (await db.RisksOfAsync(taken.StrategyId, cancellationToken)).Where(risk => risk.IsOpen && living.Contains(risk.Entry.PriorityId))] : [];
        Resource[] resources = taken.Resources ? [.. (await db.ResourcesOfAsync(taken.StrategyId, cancellationToken)).Where(stream => !(stream.Entry.EndsOn < later.FirstDay) && living.Contains(stream.Entry.PriorityId))] : [];
        EqualityLine[] lines = taken.EqualityLines ? [.. (await db.EqualityLinesOfAsync(taken.StrategyId, cancellationToken)).Where(line => living.Contains(line.Entry.PriorityId))] : [];
        db.AddRange(risks.Select(risk => risk.TakenOverBy(later, from)));
        db.AddRange(resources.Select(stream => stream.TakenOverBy(later, from)));
        db.AddRange(lines.Select(line => line.TakenOverBy(later, from)));
        return $"; taken over from “{from}”: {risks.Length} risks, {resources.Length} streams of money, {lines.Length} equality lines";
    }
}
