using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Publishing.Strategies;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Tests.Publishing.Strategies;

public sealed class NextStrategyTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.41")]
    [Requirement("S2.42")]
    public async Task The_next_strategy_takes_over_what_still_holds_and_it_is_looked_at_again(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        StrategyContent earlier = await app.InsideAsync(KeptStrategy.MakeAsync);
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        DateOnly begins = earlier.Strategy.Head.FirstDay.AddYears(1);

        IHtmlDocument form = await owner.PageAsync(StrategiesLinks.Begin);
        using HttpResponseMessage begun = await owner.PostFormAsync(StrategiesLinks.Begin, new() { ["Title"] = "The next strategy", ["FirstDay"] = $"{begins:d MMMM yyyy}" });
        StrategyContent next = await app.InsideAsync(KeptStrategy.ContentAsync);
        IHtmlDocument risks = await owner.PageAsync(StrategiesLinks.Risks(next.Strategy.StrategyId));
        using HttpResponseMessage looked = await owner.PostFormAsync(StrategiesLinks.Risk(next.Strategy.StrategyId, next.Risks[0].RiskId), new() { ["Event"] = next.Risks[0].Title });
        StrategyRisk after = await app.InsideAsync(services => services.GetRequiredService<AppDb>().StrategyRiskAsync(next.Risks[0].RiskId, CancellationToken.None));

        Assert.Equal(3, form.QuerySelectorAll("input[name='Takes'][checked]").Length);
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        Assert.Equal("The next strategy", next.Strategy.Title);
        Assert.Equal(earlier.Risks.Count(risk => risk.IsOpen), next.Risks.Count);
        Assert.Equal(earlier.EqualityLines.Count, next.EqualityLines.Count);
        Assert.Equal(earlier.Resources.Where(one => !(one.Entry.EndsOn < begins)).Select(one => one.Title), next.Resources.Select(one => one.Title));
        Assert.All(next.Risks, risk => Assert.Equal(earlier.Strategy.Title, risk.Entry.TakenOverFrom));
        Assert.Contains($"Taken over from “{earlier.Strategy.Title}”: look at it again", risks.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, looked.StatusCode);
        Assert.Null(after.Entry.TakenOverFrom);
    }

    [Fact]
    public async Task Nothing_is_taken_over_that_was_not_ticked()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        StrategyContent earlier = await app.InsideAsync(KeptStrategy.MakeAsync);

        await app.InsideAsync(services => services.GetRequiredService<BeginStrategy>().RunAsync(new(earlier.Strategy.Head with { Title = "The next strategy", FirstDay = earlier.Strategy.Head.FirstDay.AddYears(1) }, new TakenOver(earlier.Strategy.StrategyId, Risks: false, Resources: false, EqualityLines: true))));
        StrategyContent next = await app.InsideAsync(KeptStrategy.ContentAsync);

        Assert.Empty(next.Risks);
        Assert.Empty(next.Resources);
        Assert.NotEmpty(next.EqualityLines);
    }
}
