using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Plans;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Publishing.Strategies;
using Wardmote.Strategy.Ranking;
using Wardmote.Tests.Publishing.Strategies;

namespace Wardmote.Tests.Plans.Serving;

public sealed class PriorityThreadTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.31")]
    public async Task The_strip_of_a_priority_shows_its_actions_and_indicators_with_how_they_stand(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        StrategyContent content = await app.InsideAsync(KeptStrategy.MakeAsync);
        StrategyPriority served = content.Priorities.First(one => one.Actions.Count > 0 && one.Indicators.Count > 0);
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument list = await reader.PageAsync(PriorityLinks.Priorities);
        IHtmlDocument page = await reader.PageAsync(PriorityLinks.Priority(served.Priority.PriorityId));

        IElement strip = list.QuerySelectorAll("nav.wm-thread").First(one => one.TextContent.Contains(served.Priority.Title, StringComparison.Ordinal));
        foreach (IElement thread in new[] { strip, page.QuerySelector("nav.wm-thread")! })
        {
            string[] links = [.. thread.QuerySelectorAll("li").Select(item => item.TextContent)];
            Assert.Contains(links, link => link.StartsWith("Logic model", StringComparison.Ordinal));
            Assert.Contains($"Action {served.Actions[0].Action.Content.Name} {served.Actions[0].Standing.Kind.Title}", links);
            Assert.Contains($"Indicator {served.Indicators[0].Indicator.Title} No value", links);
        }

        Assert.Contains(served.Indicators[0].Indicator.Code, page.GetElementById("indicators")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_of_a_plan_that_is_not_carried_out_any_more_leaves_the_strip()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        StrategyContent content = await app.InsideAsync(KeptStrategy.MakeAsync);
        Priority priority = content.Priorities.First(one => one.Actions.Count > 0).Priority;
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        await app.InsideAsync(async services =>
        {
            foreach (Guid planId in (await services.GetRequiredService<AppDb>().RunningPlansAsync(CancellationToken.None)).Select(plan => plan.PlanId))
            {
                await services.GetRequiredService<RetirePlan>().RunAsync(new(planId, "Its year is over"));
            }
        });
        IHtmlDocument page = await reader.PageAsync(PriorityLinks.Priority(priority.PriorityId));

        Assert.DoesNotContain(page.QuerySelectorAll("nav.wm-thread li"), item => item.TextContent.StartsWith("Action", StringComparison.Ordinal));
    }
}
