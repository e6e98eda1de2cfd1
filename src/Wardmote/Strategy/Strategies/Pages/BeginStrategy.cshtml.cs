using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks how the strategy is called, for which years it holds and what it rests on.</summary>
[Requires(Permission.EditStrategy)]
public sealed class BeginStrategyPage(AppDb db, BeginStrategy beginStrategy, TimeProvider clock) : QuestionsPage<StrategyHead>(db, StrategyQuestions.Head)
{
    private const string Risks = "risks", Resources = "resources", EqualityLines = "equality-lines";

    public static IReadOnlyList<Choice> Parts { get; } = [new(Risks, "Open risks"), new(Resources, "Money that still flows"), new(EqualityLines, "Equality lines")];

    /// <summary>What is taken over from the strategy before.</summary>
    [BindProperty]
    public List<string> Takes { get; set; } = [];

    /// <summary>The strategy before; none where this is the first.</summary>
    public PartnershipStrategy? Before { get; private set; }

    protected override Task<(StrategyHead Now, long Version)> FindAsync(CancellationToken cancellationToken) =>
        Task.FromResult((StrategyHead.Usual(BritishTime.Day(clock.GetUtcNow().UtcDateTime)), 0L));

    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(StrategyHead now, CancellationToken cancellationToken)
    {
        Before = await Db.LatestStrategyAsync(cancellationToken);
        Takes = Request.HasFormContentType ? Takes : [.. Parts.Select(part => part.Value)];
        return await Db.StrategyOffersAsync(cancellationToken);
    }

    protected override async Task<Saved> KeepAsync(StrategyHead typed, CancellationToken cancellationToken)
    {
        PartnershipStrategy strategy = await beginStrategy.RunAsync(
            new(typed, await Db.LatestStrategyAsync(cancellationToken) is { } before ? new TakenOver(before.StrategyId, Takes.Contains(Risks), Takes.Contains(Resources), Takes.Contains(EqualityLines)) : null), cancellationToken);
        return new($"“{strategy.Title}” is begun", StrategiesLinks.Strategy(strategy.StrategyId));
    }
}
