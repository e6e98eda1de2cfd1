using System.Net;
using AngleSharp.Html.Dom;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans;
using Wardmote.Tests.Checks;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans;

public sealed class PlanPagesTests
{
    private static readonly string[] OfAPlan =
    [
        "", "/correct", "/faults", "/publish", "/retire", "/history", "/original", "/review", "/review?show=leftovers", "/leftovers/0",
        "/actions/add", "/indicators/add", "/lines/budget-lines/0", "/lines/sections/0", "/lines/lists/0", "/lines/priorities/add", "/lines/staff/0/remove",
    ];

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Every_page_of_a_kept_plan_opens_for_its_owner(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        foreach (string page in OfAPlan)
        {
            using HttpResponseMessage response = await owner.GetAsync($"/plans/{planId}{page}");
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{page} answered {response.StatusCode}");
        }
    }

    [Fact]
    public async Task The_page_of_a_plan_shows_its_actions_indicators_and_faults()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await reader.PageAsync($"/plans/{planId}");

        string text = page.Body!.TextContent;
        Assert.Contains("Support people who report hate crime", text, StringComparison.Ordinal);
        Assert.Contains("Burglary per 1,000 households", text, StringComparison.Ordinal);
        Assert.Contains("2% reduction", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Correct", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Reader, false, false)]
    [InlineData(Role.Analyst, true, false)]
    [InlineData(Role.Contributor, true, false)]
    [InlineData(Role.PlanOwner, true, true)]
    [Requirement("S1.4")]
    public async Task Who_may_review_and_publish_is_told_by_the_role(Role role, bool mayReview, bool mayPublish)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid kept = await app.AddPlanAsync(InventedPlan.Full);
        Guid reading = await app.AddReadingAsync(Sample.Plan());
        using Browser browser = await app.SignInAsAsync(role);

        using HttpResponseMessage review = await browser.GetAsync(PlanLinks.Review(reading));
        using HttpResponseMessage publish = await browser.GetAsync(PlanLinks.Publish(kept));
        using HttpResponseMessage plan = await browser.GetAsync(PlanLinks.Plan(kept));

        Assert.Equal(mayReview, review.StatusCode == HttpStatusCode.OK);
        Assert.Equal(mayPublish, publish.StatusCode == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, plan.StatusCode);
    }

    [Fact]
    public async Task A_reading_does_not_exist_for_those_who_only_view_plans()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid reading = await app.AddReadingAsync(Sample.Plan(title: "Unkept plan"));
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        using HttpResponseMessage page = await reader.GetAsync(PlanLinks.Plan(reading));
        IHtmlDocument list = await reader.PageAsync(PlanLinks.List);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.DoesNotContain("Unkept plan", list.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_partnership_is_told_how_to_begin()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        IHtmlDocument overview = await owner.PageAsync("/");
        IHtmlDocument list = await owner.PageAsync(PlanLinks.List);

        Assert.NotNull(overview.QuerySelector($"a[href='{PlanLinks.Read}']"));
        Assert.NotNull(list.QuerySelector($"a[href='{PlanLinks.Read}']"));
    }

    [Fact]
    public async Task The_list_is_filtered_by_what_stands_in_its_address()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.AddPlanAsync(InventedPlan.Full);
        await app.AddPlanAsync(Sample.Plan(title: "Quayside Delivery Plan") with { Kind = PlanKind.DeliveryPlan });
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        IHtmlDocument list = await owner.PageAsync("/plans?kind=DeliveryPlan&words=quay");

        Assert.Equal(["Quayside Delivery Plan"], list.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task A_plan_that_does_not_exist_is_not_found()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage page = await owner.GetAsync(PlanLinks.Plan(Guid.CreateVersion7()));

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }
}
