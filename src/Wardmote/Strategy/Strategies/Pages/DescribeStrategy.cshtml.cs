using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks how the strategy is called, for which years it holds, what it rests on and what it wants.</summary>
[Requires(Permission.EditStrategy)]
public sealed class DescribeStrategyPage(AppDb db, DescribeStrategy describeStrategy) : QuestionsPage<StrategyHead>(db, StrategyQuestions.Head)
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    protected override async Task<(StrategyHead Now, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        Strategy = await Db.StrategyAsync(StrategyId, cancellationToken);
        return (Strategy.Head, Strategy.Version);
    }

    protected override Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(StrategyHead now, CancellationToken cancellationToken) => Db.StrategyOffersAsync(cancellationToken);

    protected override async Task<Saved> KeepAsync(StrategyHead typed, CancellationToken cancellationToken)
    {
        await describeStrategy.RunAsync(new(StrategyId, Seen, typed), cancellationToken);
        return new("The strategy is saved", StrategiesLinks.Strategy(StrategyId));
    }
}
