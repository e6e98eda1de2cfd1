using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Plans;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Serving;
using Wardmote.Publishing.Strategies;
using Wardmote.Strategy.Horizon;
using Wardmote.Tests.Publishing.Strategies;

namespace Wardmote.Tests.Plans.Serving;

public sealed class AnswerDriverTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.36")]
    public async Task An_action_answers_a_driver_which_its_page_the_scan_the_file_and_the_action_show(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        StrategyContent content = await app.InsideAsync(KeptStrategy.MakeAsync);
        RunningAction action = content.Priorities.SelectMany(one => one.Actions).First();
        Driver driver = await app.InsideAsync(services => services.GetRequiredService<AddDriver>().RunAsync(new(new DriverEntry("Policing", "A bill") { PriorityIds = [content.Priorities[0].Priority.PriorityId] })));
        using Browser analyst = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage saved = await analyst.PostFormAsync(PlanLinks.ActionsAnswering(driver.DriverId), new() { ["Answering"] = $"{action.Action.ActionId}" });
        IHtmlDocument page = await analyst.PageAsync(HorizonLinks.Driver(driver.DriverId));
        IHtmlDocument scan = await analyst.PageAsync(HorizonLinks.Drivers);
        IHtmlDocument acting = await analyst.PageAsync(PlanLinks.Action(action.Plan.PlanId, action.Action.ActionId));
        string file = await (await analyst.GetAsync(HorizonLinks.DownloadDrivers("csv"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await app.InsideAsync(services => services.GetRequiredService<AnswerDriver>().RunAsync(new(driver.DriverId, [action.Action.ActionId], [])));
        IHtmlDocument after = await analyst.PageAsync(HorizonLinks.Driver(driver.DriverId));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains(action.Action.Content.Name, page.GetElementById("actions")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains(content.Priorities[0].Priority.Title, scan.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{action.Action.Content.Name} ({action.Standing.Kind.Title.ToLowerInvariant()})", scan.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{action.Action.Content.Name} ({action.Standing.Kind.Title.ToLowerInvariant()})", file, StringComparison.Ordinal);
        Assert.Contains(acting.Links, link => link.GetAttribute("href") == HorizonLinks.Driver(driver.DriverId));
        Assert.Contains("No action of a plan that is carried out answers this driver yet", after.Body!.TextContent, StringComparison.Ordinal);
    }
}
