using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks how the strategy is called, for which years it holds and what it rests on.</summary>
[Requires(Permission.EditStrategy)]
public sealed class BeginStrategyPage(AppDb db, BeginStrategy beginStrategy, TimeProvider clock) : QuestionsPage<StrategyHead>(db, StrategyQuestions.Head)
{
    protected override Task<(StrategyHead Now, long Version)> FindAsync(CancellationToken cancellationToken) =>
        Task.FromResult((StrategyHead.Usual(BritishTime.Day(clock.GetUtcNow().UtcDateTime)), 0L));

    protected override Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(StrategyHead now, CancellationToken cancellationToken) => Db.StrategyOffersAsync(cancellationToken);

    protected override async Task<Saved> KeepAsync(StrategyHead typed, CancellationToken cancellationToken)
    {
        PartnershipStrategy strategy = await beginStrategy.RunAsync(new(typed), cancellationToken);
        return new($"“{strategy.Title}” is begun", StrategiesLinks.Strategy(strategy.StrategyId));
    }
}
