using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Tests.Strategy.Ranking;

public sealed class AdoptPriorityTests
{
    private static readonly Dictionary<string, string> Typed = new()
    {
        ["Title"] = "Rural crime",
        ["Why"] = "Farms were burgled again and again.",
        ["AdoptedBy"] = "Northmere Community Safety Partnership Board",
        ["AdoptedOn"] = "12 March 2024",
        ["Meeting"] = "Minutes of 12 March 2024, item 5",
        ["Lead"] = "Northmere Police",
    };

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.28")]
    public async Task A_priority_from_the_plan_in_force_is_written_down_and_marked_as_not_scored_here(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        IHtmlDocument empty = await owner.PageAsync(PriorityLinks.Priorities);
        using HttpResponseMessage written = await owner.PostFormAsync(PriorityLinks.Adopt, Typed);
        IHtmlDocument page = await owner.PageAsync(written.Headers.Location!.ToString());
        IHtmlDocument list = await owner.PageAsync(PriorityLinks.Priorities);
        using HttpResponseMessage twice = await owner.PostFormAsync(PriorityLinks.Adopt, new(Typed) { ["Title"] = "RURAL crime" });

        Assert.Contains(empty.Links, link => link.GetAttribute("href") == PriorityLinks.Adopt);
        Assert.Contains("by Northmere Community Safety Partnership Board on 12 March 2024 (Minutes of 12 March 2024, item 5)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not scored here", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not scored here", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        IHtmlDocument again = await Browser.ReadAsync(twice);
        Assert.Contains("“Rural crime” is a priority already", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12 March 2024", ((IHtmlInputElement)again.GetElementById("AdoptedOn")!).Value);
        Assert.False(await app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().Priorities.SingleAsync()).IsScored));
        Assert.Equal(1, await app.InsideAsync(services => services.GetRequiredService<AppDb>().Set<AuditEntry>().CountAsync(entry => entry.Word == "strategy.priority-adopted")));
    }

    [Theory]
    [InlineData("Why", "", "Say why the partnership works on it")]
    [InlineData("AdoptedBy", " ", "Say who adopted the priority")]
    [InlineData("AdoptedOn", "", "Say on which day it was decided")]
    [InlineData("AdoptedOn", "1 January 2099", "is still to come")]
    public async Task It_says_why_by_whom_and_when_and_nothing_typed_is_lost(string field, string typed, string expected)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage refused = await owner.PostFormAsync(PriorityLinks.Adopt, new(Typed) { [field] = typed });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        IHtmlDocument form = await Browser.ReadAsync(refused);
        Assert.Contains(expected, form.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Rural crime", ((IHtmlInputElement)form.GetElementById("Title")!).Value);
    }

    [Fact]
    public async Task Priorities_that_indicators_name_are_offered_until_they_are_written_down()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            CurrentUser user = services.GetRequiredService<CurrentUser>();
            var indicator = new Indicator(user.PartnershipId, new() { Code = "RC_1", Title = "Rural burglaries", Priority = "Rural crime" });
            db.Add(indicator);
            await db.SaveAsync(user.Did("performance.indicator-defined", indicator.IndicatorId, TimeProvider.System));
        });
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        IHtmlDocument before = await owner.PageAsync(PriorityLinks.Adopt);
        IHtmlDocument filled = await owner.PageAsync(PriorityLinks.AdoptAs("Rural crime"));
        using HttpResponseMessage written = await owner.PostFormAsync(PriorityLinks.Adopt, Typed);
        IHtmlDocument after = await owner.PageAsync(PriorityLinks.Adopt);
        IHtmlDocument page = await owner.PageAsync(written.Headers.Location!.ToString());

        Assert.Contains(before.Links, link => link.TextContent == "Rural crime");
        Assert.Equal("Rural crime", ((IHtmlInputElement)filled.GetElementById("Title")!).Value);
        Assert.DoesNotContain(after.Links, link => link.TextContent == "Rural crime");
        Assert.Contains("Rural burglaries", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
