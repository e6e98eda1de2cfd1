using AngleSharp.Html.Dom;
using Wardmote.Access;
using Wardmote.Plans;
using Wardmote.Tests.Checks;

namespace Wardmote.Tests.Plans;

public sealed class PlanEditionsTests
{
    [Fact]
    [Requirement("S1.7")]
    public async Task Whoever_reads_plans_opens_each_edition_as_it_was_published()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(Sample.Plan());
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        (await owner.PostFormAsync(PlanLinks.Publish(planId), [])).Dispose();
        (await owner.PostFormAsync(PlanLinks.Reopen(planId), [])).Dispose();
        (await owner.PostFormAsync(PlanLinks.AddAction(planId), new() { ["Title"] = "Light the underpass" })).Dispose();
        (await owner.PostFormAsync(PlanLinks.Publish(planId), [])).Dispose();
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument first = await reader.PageAsync(PlanLinks.Edition(planId, 1));
        IHtmlDocument second = await reader.PageAsync(PlanLinks.Edition(planId, 2));

        Assert.DoesNotContain("Light the underpass", first.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Light the underpass", second.Body!.TextContent, StringComparison.Ordinal);
    }
}
