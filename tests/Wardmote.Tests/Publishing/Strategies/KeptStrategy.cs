using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Platform.Data;
using Wardmote.Publishing.Strategies;
using Wardmote.Publishing.Strategies.Samples;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Tests.Publishing.Strategies;

/// <summary>A partnership with two priorities, one of them led, a kept plan and Northmere's strategy.</summary>
internal static class KeptStrategy
{
    public const string Violence = "Serious violence and exploitation";

    public const string Hate = "Hate crime and cohesion";

    public static async Task<StrategyContent> MakeAsync(IServiceProvider services)
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        var violence = new Priority(user.PartnershipId, Violence, "The gravest harm.", [], "The board", new DateOnly(2026, 4, 1));
        violence.Describe(Violence, violence.Why, "Tobias Quill", null, null, null);
        db.AddRange(violence, new Priority(user.PartnershipId, Hate, "Few report it.", [], "The board", new DateOnly(2026, 4, 1)));
        var indicator = new Indicator(user.PartnershipId, new() { Code = "NSP_03", Title = "Violence with injury", Targets = [new() { For = "2026/27", Kind = TargetKind.Value, Number = 1150 }, new() { For = "2030/31", Kind = TargetKind.Value, Number = 900 }] });
        db.Add(indicator);
        await db.SaveAsync(user.Did("strategy.priority-adopted", violence.PriorityId, TimeProvider.System));
        await services.GetRequiredService<KeepSamplePlans>().RunAsync();
        await services.GetRequiredService<KeepSampleStrategy>().RunAsync();
        return await ContentAsync(services);
    }

    public static async Task<StrategyContent> ContentAsync(IServiceProvider services) =>
        await services.GetRequiredService<WriteStrategy>().ContentAsync((await services.GetRequiredService<AppDb>().LatestStrategyAsync(CancellationToken.None))!, CancellationToken.None);
}
