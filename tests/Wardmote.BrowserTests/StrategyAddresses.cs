using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Plans;
using Wardmote.Platform.Data;
using Wardmote.Publishing.Strategies.Samples;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.BrowserTests;

/// <summary>An address for each page of the strategy, with Northmere's strategy made first.</summary>
internal static class StrategyAddresses
{
    public static async Task<Dictionary<string, string>> MakeAsync(IServiceProvider services)
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        var priority = new Priority(user.PartnershipId, "Serious violence and exploitation", "The gravest harm.", [], "The board", new DateOnly(2026, 4, 1));
        db.Add(priority);
        await db.SaveAsync(user.Did("strategy.priority-adopted", priority.PriorityId, TimeProvider.System));
        await services.GetRequiredService<KeepSampleStrategy>().RunAsync();
        Guid strategy = (await db.LatestStrategyAsync(CancellationToken.None))!.StrategyId;
        PartnershipStrategy agreed = await services.GetRequiredService<BeginStrategy>().RunAsync(new(new StrategyHead("An earlier strategy", new DateOnly(2019, 4, 1), 4)));
        await services.GetRequiredService<AgreeStrategy>().RunAsync(new(agreed.StrategyId, agreed.Version, "The board", new DateOnly(2019, 3, 1)));
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/priorities/strategy/{strategyId:guid}"] = StrategiesLinks.Strategy(strategy),
            ["/priorities/strategy/{strategyId:guid}/describe"] = StrategiesLinks.Describe(strategy),
            ["/priorities/strategy/{strategyId:guid}/words"] = StrategiesLinks.Words(strategy),
            ["/priorities/strategy/{strategyId:guid}/theory"] = StrategiesLinks.Theory(strategy),
            ["/priorities/strategy/{strategyId:guid}/theory/draw"] = StrategiesLinks.DrawTheory(strategy),
            ["/priorities/strategy/{strategyId:guid}/equality"] = StrategiesLinks.Equality(strategy),
            ["/priorities/strategy/{strategyId:guid}/equality/line"] = StrategiesLinks.EqualityLine(strategy, (await db.EqualityLinesOfAsync(strategy, CancellationToken.None))[0].EqualityLineId),
            ["/priorities/strategy/{strategyId:guid}/risks"] = StrategiesLinks.Risks(strategy),
            ["/priorities/strategy/{strategyId:guid}/risks/risk"] = StrategiesLinks.Risk(strategy, (await db.RisksOfAsync(strategy, CancellationToken.None))[0].RiskId),
            ["/priorities/strategy/{strategyId:guid}/resources"] = StrategiesLinks.Resources(strategy),
            ["/priorities/strategy/{strategyId:guid}/resources/stream"] = StrategiesLinks.Resource(strategy, (await db.ResourcesOfAsync(strategy, CancellationToken.None))[0].ResourceId),
            ["/priorities/strategy/{strategyId:guid}/reviews"] = StrategiesLinks.Reviews(strategy),
            ["/priorities/strategy/{strategyId:guid}/agree"] = StrategiesLinks.Agree(strategy),
            ["/priorities/strategy/{strategyId:guid}/reopen"] = StrategiesLinks.Reopen(agreed.StrategyId),
            ["/priorities/strategy/{strategyId:guid}/publish"] = StrategiesLinks.Publish(agreed.StrategyId),
            ["/priorities/strategy/{strategyId:guid}/document"] = StrategiesLinks.Document(strategy),
            ["/priorities/strategy/logic/{priorityId:guid}"] = StrategiesLinks.LogicModel(priority.PriorityId),
            ["/priorities/strategy/logic/{priorityId:guid}/draw"] = StrategiesLinks.DrawLogicModel(priority.PriorityId),
            ["/priorities/strategy/logic/{priorityId:guid}/file"] = StrategiesLinks.BringLogicModel(priority.PriorityId),
            ["/priorities/strategy/{strategyId:guid}/theory/file"] = StrategiesLinks.BringTheory(strategy),
            ["/priorities/{priorityId:guid}/actions"] = PlanLinks.ActionsServing(priority.PriorityId),
        };
    }
}
